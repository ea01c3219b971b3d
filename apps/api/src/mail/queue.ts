import type { Statements } from '../transaction/transaction.js';
import type { Composed } from './compose.js';

/** What the queue knows of a mail. */
export interface MailJob {
  readonly id: string;
}

/** How often a mail server that does not take a mail is asked: for three and a half hours, at growing intervals. */
const ATTEMPTS = 10;

/**
 * Puts a mail into the outbox, from which the queue sends it once the transaction is committed. Answers its id.
 * One statement: also outside of a transaction, there is no mail without its job.
 */
export async function queueMail(tx: Pick<Statements, 'query'>, { to, subject, text, html, locale }: Composed & { to: string }): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `WITH m AS (INSERT INTO mail (recipient, subject, text, html, locale) VALUES ($1, $2, $3, $4, $5) RETURNING id)
     SELECT m.id FROM m, graphile_worker.add_job('mail', json_build_object('id', m.id), job_key := m.id, max_attempts := $6)`,
    [to, subject, text, html, locale, ATTEMPTS],
  );
  return row!.id;
}
