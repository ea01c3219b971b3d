import type { Transaction } from '../../transaction/transaction.js';
import { notify } from '../notifications/notify.js';
import { speakersOf } from '../notifications/recipients.js';
import type { MobilisationFacts } from './mobilisation.policy.js';

export type MobilisationNotice =
  | 'MOBILISATION_REQUESTED' | 'MOBILISATION_ACCEPTED' | 'MOBILISATION_DECLINED' | 'MOBILISATION_OTHER_DATES' | 'MOBILISATION_DATES_ACCEPTED' | 'MOBILISATION_DATES_DECLINED'
  | 'MOBILISATION_CANCELLED' | 'MOBILISATION_OUT' | 'MOBILISATION_BACK';

interface Concerned extends MobilisationFacts {
  readonly id: string;
}

/** Tells those who speak for whoever holds the resource. */
export async function tellHolder(tx: Transaction, mobilisation: Concerned, kind: MobilisationNotice): Promise<void> {
  const { holderNetworks, networkId, holderId } = mobilisation;
  // Where both sides are of one network, it is told there.
  const network = holderNetworks.includes(networkId) ? networkId : holderNetworks[0];
  if (network) await tell(tx, mobilisation, kind, network, await speakersOf(tx, network, [holderId]));
}

/** Tells whoever asked, and those who speak for them. */
export async function tellAsker(tx: Transaction, mobilisation: Concerned, kind: MobilisationNotice): Promise<void> {
  const { networkId, requestedBy, askedBy } = mobilisation;
  const speakers = await speakersOf(tx, networkId, [requestedBy]);
  await tell(tx, mobilisation, kind, networkId, askedBy === null ? speakers : [...speakers, askedBy]);
}

async function tell(tx: Transaction, { id }: Concerned, kind: MobilisationNotice, network: string, to: readonly string[]): Promise<void> {
  const [values] = await tx.query<{ title: string; by: string; purpose: string }>(
    `SELECT r.title, coalesce((SELECT name FROM lieu WHERE id = m.requested_by), (SELECT name FROM organisation WHERE id = m.requested_by), (SELECT name FROM person WHERE id = m.requested_by), '') AS by,
       coalesce((SELECT title FROM cooperation_project WHERE id = m.project_id),
         (SELECT title FROM ess_month_event WHERE id = coalesce(m.event_id, (SELECT event_id FROM occurrence WHERE id = m.occurrence_id))), '') AS purpose
     FROM mobilisation m JOIN resource r ON r.id = m.resource_id WHERE m.id = $1`,
    [id],
  );
  await notify(tx, { kind, network, subject: id, values: { ...values! }, to: [...new Set(to)] });
}
