import { randomBytes } from 'node:crypto';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { FilRouge } from './fil-rouge.entity.js';
import type { ShareFilRougeInput, UnshareFilRougeInput } from './fil-rouge.input.js';
import { lockThread } from './fil-rouge.service.js';

/** 256 bits that nobody guesses: whoever has them reads the thread. It is kept as it is, so that it can be passed on again. */
const newToken = (): string => randomBytes(32).toString('base64url');

/** Opens a link by which anybody reads the thread until a day; where one is open, it stays, and goes on until that day. One that has ended is not opened again. */
export async function shareFilRouge(tx: Transaction, { id, expectedVersion, until }: ShareFilRougeInput): Promise<string> {
  const thread = await lockSeen(tx, id, expectedVersion);
  const [days] = await tx.query<{ open: boolean; until: string; allowed: boolean; range: string }>(
    `SELECT coalesce($1::date >= d.today, false) AS open, coalesce($2::date, d.today + 365)::text AS until, coalesce($2::date BETWEEN d.today AND d.today + interval '5 years', true) AS allowed, d.today || ' – ' || (d.today + interval '5 years')::date AS range
     FROM (SELECT (now() AT TIME ZONE 'Europe/Paris')::date AS today) d`,
    [thread.sharedUntil, until ?? null],
  );
  if (!days!.allowed) throw refuse('INVALID', ['until'], { why: days!.range });
  const open = thread.shareToken !== null && days!.open;
  if (!open) await setLink(tx, thread, { shareToken: newToken(), sharedUntil: days!.until });
  else if (until && until !== thread.sharedUntil) await setLink(tx, thread, { shareToken: thread.shareToken, sharedUntil: until });
  return id;
}

/** Closes the link for good: another one is opened under another address. */
export async function unshareFilRouge(tx: Transaction, { id, expectedVersion }: UnshareFilRougeInput): Promise<string> {
  const thread = await lockSeen(tx, id, expectedVersion);
  if (thread.shareToken !== null) await setLink(tx, thread, { shareToken: null, sharedUntil: null });
  return id;
}

/** Opening and closing do not get in the way of what others write. */
async function lockSeen(tx: Transaction, id: string, expectedVersion: number): Promise<FilRouge> {
  const thread = await lockThread(tx, id, id);
  if (expectedVersion > thread.version) throw refuse('VERSION_FROM_THE_FUTURE', ['expectedVersion']);
  return thread;
}

/** The trail has that it was shared and until when, not how. */
async function setLink(tx: Transaction, { id, version, shareToken, sharedUntil }: FilRouge, link: Pick<FilRouge, 'shareToken' | 'sharedUntil'>): Promise<void> {
  await tx.manager.update(FilRouge, id, { ...link, version: version + 1, updatedAt: () => 'now()' });
  const shared = { before: shareToken !== null, after: link.shareToken !== null };
  const until = { before: sharedUntil, after: link.sharedUntil };
  await tx.record({ action: 'UPDATE', subject: id, version: version + 1, changes: { ...(shared.before !== shared.after && { shared }), ...(until.before !== until.after && { sharedUntil: until }) } });
}
