import type { Subject } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';

/** A project, as permissions see it: an own one has a party that is the viewer's lieu, or the viewer. */
export const subjectOfProject = (viewer: Viewer, project: { networkId: string; parties: readonly string[] }): Subject => ({
  networkIds: [project.networkId],
  own: project.parties.some((actor) => actor === viewer.personId || viewer.lieuIds.includes(actor)),
});
