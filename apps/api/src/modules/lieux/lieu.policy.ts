import { may, type Permission } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';

/** May the viewer do this to a lieu that is in these networks? An animateur's own lieux are those of its person. */
export const mayOnLieu = (viewer: Viewer, permission: Permission, lieu: { id: string; networkIds: readonly string[] }): boolean =>
  may(viewer, permission, { networkIds: lieu.networkIds, own: viewer.lieuIds.includes(lieu.id) });
