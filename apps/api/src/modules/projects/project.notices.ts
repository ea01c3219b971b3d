import type { Transaction } from '../../transaction/transaction.js';
import { notify } from '../notifications/notify.js';
import { speakersOf } from '../notifications/recipients.js';
import type { CooperationProject } from './project.entity.js';
import type { PartyFields } from './project.fields.js';
import type { ProjectStage } from './project.type.js';

type Titled = Pick<CooperationProject, 'id' | 'networkId' | 'title'>;

/** Tells those who speak for new parties that they take part. */
export async function tellNewParties(tx: Transaction, { id, networkId, title }: Titled, parties: readonly PartyFields[]): Promise<void> {
  if (parties.length === 0) return;
  await notify(tx, { kind: 'PROJECT_JOINED', network: networkId, subject: id, values: { title }, to: await speakersOf(tx, networkId, parties.map(({ actor }) => actor)) });
}

/** Tells those who speak for the parties that the project is at another stage. */
export async function tellMove(tx: Transaction, { id, networkId, title }: Titled, stage: ProjectStage): Promise<void> {
  const parties = await tx.query<{ actor: string }>('SELECT actor_id AS actor FROM project_party WHERE project_id = $1', [id]);
  if (parties.length === 0) return;
  await notify(tx, { kind: 'PROJECT_MOVED', network: networkId, subject: id, values: { title, stage }, to: await speakersOf(tx, networkId, parties.map(({ actor }) => actor)) });
}

/** Tells those who speak for a party that a commitment of it was noted. */
export async function tellCommitment(tx: Transaction, { id, networkId, title }: Titled, party: string): Promise<void> {
  const [row] = await tx.query<{ actor: string }>('SELECT actor_id AS actor FROM project_party WHERE id = $1', [party]);
  await notify(tx, { kind: 'COMMITMENT_NOTED', network: networkId, subject: id, values: { title }, to: await speakersOf(tx, networkId, row ? [row.actor] : []) });
}
