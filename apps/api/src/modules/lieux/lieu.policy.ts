import type { Subject } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';

/** A lieu, as permissions see it: an animateur's own lieux are those of their person. */
export const subjectOfLieu = (viewer: Viewer, id: string, networkIds: readonly string[]): Subject => ({ networkIds, own: viewer.lieuIds.includes(id) });
