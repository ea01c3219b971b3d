import type { Subject } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';

/** A resource or need, as permissions see it: it belongs where its holder does, and is one's own where the holder is. */
export const subjectOfHolder = (viewer: Viewer, holderId: string, networkIds: readonly string[]): Subject => ({
  networkIds,
  own: viewer.personId === holderId || viewer.lieuIds.includes(holderId),
});
