import type { Transaction } from '../../transaction/transaction.js';
import { notify } from '../notifications/notify.js';
import { membersAmong, speakersOf } from '../notifications/recipients.js';

interface Said {
  id: string;
  subject: string;
  project: { id: string; network: string; title: string };
  /** Accounts of those who are mentioned. */
  called: readonly string[];
  /** Only those who are mentioned; otherwise everybody whom it concerns. */
  only?: 'CALLED';
}

/** Tells of a comment, each once: those who are mentioned, then whoever took part in the conversation or speaks for a party. */
export async function tellOfComment(tx: Transaction, { id, subject, project, called, only }: Said): Promise<void> {
  const notice = { network: project.network, subject: id, values: { title: project.title } };
  await notify(tx, { ...notice, kind: 'MENTIONED', to: called });
  if (only) return;
  const authors = await tx.query<{ id: string }>('SELECT DISTINCT author_id AS id FROM comment WHERE subject_id = $1 AND author_id IS NOT NULL AND deleted_at IS NULL', [subject]);
  const parties = await tx.query<{ id: string }>('SELECT actor_id AS id FROM project_party WHERE project_id = $1', [project.id]);
  const concerned = [...(await membersAmong(tx, project.network, authors.map((author) => author.id))), ...(await speakersOf(tx, project.network, parties.map((party) => party.id)))];
  await notify(tx, { ...notice, kind: 'COMMENTED', to: concerned.filter((account) => !called.includes(account)) });
}
