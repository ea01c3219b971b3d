import { may, type Subject } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';
import { subjectOfHolder } from '../resources/intent.policy.js';

/** What decides for whom a viewer may answer. */
export interface MobilisationFacts {
  readonly holderId: string;
  /** Networks that keep whoever holds the resource. */
  readonly holderNetworks: readonly string[];
  /** The network that asks. */
  readonly networkId: string;
  readonly requestedBy: string;
  /** Account of whoever sent the request. */
  readonly askedBy: string | null;
}

/** Those who ask, as permissions see it: one's own are the viewer's lieux and the viewer. */
export const subjectOfAsker = (viewer: Viewer, networkId: string, requestedBy: string): Subject => ({
  networkIds: [networkId],
  own: viewer.personId === requestedBy || viewer.lieuIds.includes(requestedBy),
});

/** May the viewer answer for whoever holds the resource? */
export const isHoldersSide = (viewer: Viewer, { holderId, holderNetworks }: MobilisationFacts): boolean => may(viewer, 'resource:update', subjectOfHolder(viewer, holderId, holderNetworks));

/** May the viewer answer for whoever asks? */
export const isAskersSide = (viewer: Viewer, { networkId, requestedBy, askedBy }: MobilisationFacts): boolean =>
  (askedBy !== null && askedBy === viewer.userId) || may(viewer, 'mobilisation:request', subjectOfAsker(viewer, networkId, requestedBy));
