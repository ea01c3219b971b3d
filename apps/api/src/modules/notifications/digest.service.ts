import type { DataSource } from 'typeorm';
import { viewerOfUser } from '../../auth/viewer-source.js';
import { queueMail } from '../../mail/queue.js';
import type { TypeRead, ValueField } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { Planning, Position } from '../../read/position.js';
import { bind, raw, render, sql } from '../../read/sql.js';
import { Transaction } from '../../transaction/transaction.js';
import { digestMail, type Told } from './digest.mail.js';

/** The account `u` is owed a mail: something was to be read when it was last due, and none has been sent since. */
const OWED = `u.digest <> 'NONE' AND u.suspended_at IS NULL AND coalesce(u.digest_sent_at, '-infinity') < digest_due(u.digest, $1)
  AND EXISTS (SELECT FROM notification n WHERE n.user_id = u.id AND n.read_at IS NULL AND n.mailed_at IS NULL AND n.created_at <= digest_due(u.digest, $1))`;

/** How many notices of one account are looked at in one mail. */
const LOOKED_AT = 1000;

/**
 * Mails everybody who wants it what they have not read, as it was when it was last due; `read` says what of it they may still read. Each mail stands in the
 * transaction that notes that it was sent, so that a restart or a second process sends none twice. Answers how many were sent.
 */
export async function sendDigests(dataSource: DataSource, read: TypeRead, publicUrl: string, now = new Date()): Promise<number> {
  const owed = await dataSource.query<{ id: string }[]>(`SELECT u.id FROM app_user u WHERE ${OWED} ORDER BY u.id`, [now]);
  let sent = 0;
  for (const { id } of owed) if (await sendDigest(dataSource, id, { read, publicUrl, now })) sent += 1;
  return sent;
}

interface Sending {
  read: TypeRead;
  publicUrl: string;
  now: Date;
}

async function sendDigest(dataSource: DataSource, id: string, { read, publicUrl, now }: Sending): Promise<boolean> {
  const viewer = await viewerOfUser(dataSource, id);
  if (!viewer) return false;
  return dataSource.transaction(async (manager) => {
    const tx = new Transaction(manager, viewer);
    const [account] = await tx.query<{ email: string; name: string }>(`SELECT u.email, u.name FROM app_user u WHERE u.id = $2 AND ${OWED} FOR UPDATE SKIP LOCKED`, [now, id]);
    if (!account) return false;
    const told = await unread(tx, read, now);
    // What they may no longer read is not looked at again each hour.
    await tx.query('UPDATE notification SET mailed_at = now() WHERE user_id = $1 AND read_at IS NULL AND mailed_at IS NULL AND created_at <= digest_due((SELECT digest FROM app_user WHERE id = $1), $2)', [id, now]);
    if (told.length === 0) return false;
    await tx.query('UPDATE app_user SET digest_sent_at = $2 WHERE id = $1', [id, now]);
    await queueMail(tx, { to: account.email, ...digestMail(viewer.locale, account.name, told, publicUrl) });
    return true;
  });
}

/** What the account has not read and may read, by the field map that its page is read by. */
async function unread(tx: Transaction, read: TypeRead, now: Date): Promise<Told[]> {
  const planning = new Planning(tx.viewer, {});
  const at = new Position(planning, null);
  const row = rowOf('n');
  const field = (name: string) => (read.fields[name] as ValueField).value(row, at);
  const { text, binds } = render(sql`SELECT n.id, nw.name AS network, ${field('message')} AS message, ${field('path')} AS path
    FROM ${raw(read.table)} n JOIN network nw ON nw.id = n.network_id JOIN app_user nu ON nu.id = n.user_id
    WHERE n.read_at IS NULL AND n.mailed_at IS NULL AND n.created_at <= digest_due(nu.digest, ${bind(() => now)}::timestamptz) AND ${read.visible!(row, at)}
    ORDER BY n.id DESC LIMIT ${raw(String(LOOKED_AT))}`);
  return tx.query<Told>(text, binds.map((each) => each.value(planning.run)));
}
