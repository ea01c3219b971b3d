import { randomBytes } from 'node:crypto';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { FilRouge } from './fil-rouge.entity.js';
import type { ShareFilRougeInput } from './fil-rouge.input.js';
import { lockThread } from './fil-rouge.service.js';

/** 256 bits that nobody guesses: whoever has them reads the thread. It is kept as it is, so that it can be passed on again. */
const newToken = (): string => randomBytes(32).toString('base64url');

/** Opens a link by which anybody reads the thread; where there is one already, it stays. */
export async function shareFilRouge(tx: Transaction, { id, expectedVersion }: ShareFilRougeInput): Promise<string> {
  const thread = await lockSeen(tx, id, expectedVersion);
  if (thread.shareToken === null) await setToken(tx, thread, newToken());
  return id;
}

/** Closes the link for good: another one is opened under another address. */
export async function unshareFilRouge(tx: Transaction, { id, expectedVersion }: ShareFilRougeInput): Promise<string> {
  const thread = await lockSeen(tx, id, expectedVersion);
  if (thread.shareToken !== null) await setToken(tx, thread, null);
  return id;
}

/** Opening and closing do not get in the way of what others write. */
async function lockSeen(tx: Transaction, id: string, expectedVersion: number): Promise<FilRouge> {
  const thread = await lockThread(tx, id, id);
  if (expectedVersion > thread.version) throw refuse('VERSION_FROM_THE_FUTURE', ['expectedVersion']);
  return thread;
}

/** The trail has that it was shared, not how. */
async function setToken(tx: Transaction, thread: FilRouge, shareToken: string | null): Promise<void> {
  const version = thread.version + 1;
  await tx.manager.update(FilRouge, thread.id, { shareToken, version, updatedAt: () => 'now()' });
  await tx.record({ action: 'UPDATE', subject: thread.id, version, changes: { shared: { before: thread.shareToken !== null, after: shareToken !== null } } });
}
