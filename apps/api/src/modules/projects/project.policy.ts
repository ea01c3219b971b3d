import type { Subject } from '../../auth/permissions.js';
import { animatedLieuIds, type Viewer } from '../../auth/viewer.js';

/** A project, as permissions see it: an own one has a party that is a lieu of which the viewer is an animateur, or the viewer; or the viewer accompanies it. */
export const subjectOfProject = (viewer: Viewer, project: { id: string; networkId: string; parties: readonly string[] }): Subject => ({
  networkIds: [project.networkId],
  own: viewer.projectIds.includes(project.id) || project.parties.some((actor) => actor === viewer.personId || animatedLieuIds(viewer).includes(actor)),
});
