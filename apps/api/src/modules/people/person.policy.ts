import type { Subject } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';

/** A person, as permissions see them: what is said of oneself is one's own. */
export const subjectOfPerson = (viewer: Viewer, id: string, networkIds: readonly string[]): Subject => ({ networkIds, own: viewer.personId === id });
