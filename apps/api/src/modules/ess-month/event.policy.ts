import type { Subject } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';

export interface EventFacts {
  networkId: string;
  /** Ids of actors. */
  organisers: readonly string[];
  /** Id of an account. */
  proposedBy: string | null;
}

/** An event, as permissions see it: own ones are organised by a lieu of the viewer or by the viewer, or were proposed by the viewer. */
export const subjectOfEvent = (viewer: Viewer, { networkId, organisers, proposedBy }: EventFacts): Subject => ({
  networkIds: [networkId],
  own:
    (proposedBy !== null && proposedBy === viewer.userId) ||
    organisers.some((actor) => actor === viewer.personId || viewer.lieuIds.includes(actor)),
});
