import type { Task } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { MailRefused, type Message, type SendMail } from './mailer.js';
import type { MailJob } from './queue.js';

/** Sends a mail of the outbox; where there is no mail server, it stays there. */
export const mailTask = (dataSource: DataSource, send: SendMail | undefined): Task => async (payload) => {
  if (!send) return;
  const { id } = payload as MailJob;
  const [mail] = await dataSource.query<Message[]>('SELECT id, recipient AS to, subject, text, html FROM mail WHERE id = $1 AND sent_at IS NULL', [id]);
  if (!mail) return;
  try {
    await send(mail);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    await dataSource.query('UPDATE mail SET attempts = attempts + 1, error = $2 WHERE id = $1', [id, error.reason.slice(0, 1000)]);
    if (error.final) return;
    throw error;
  }
  await dataSource.query('UPDATE mail SET attempts = attempts + 1, error = NULL, sent_at = now(), text = NULL, html = NULL WHERE id = $1', [id]);
};
