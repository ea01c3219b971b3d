import type { Viewer } from './viewer.js';

/** Who stands in the trail for what a viewer does; null for the instance itself, and for its operator. */
export const actorId = ({ userId, keyId }: Viewer): string | null => userId ?? keyId;
