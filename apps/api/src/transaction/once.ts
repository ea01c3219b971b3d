import type { Viewer } from '../auth/viewer.js';
import { keyReused } from '../errors/access.js';
import type { Keyed } from './idempotency-key.js';
import type { Transaction } from './transaction.js';

/** Whose keys they are; null for whoever cannot be told from others: there, keys have no effect. */
const keeperOf = (viewer: Viewer): string | null => viewer.keyId ?? viewer.userId;

/**
 * Does the work, unless the same viewer has had it done under this key: then it answers what is kept of that answer. The row
 * of the key stands in the transaction of the work, so that whoever sends it meanwhile waits for the outcome, and what is
 * rolled back leaves nothing behind. `keep`: what to answer to the same request later; undefined where the work was refused.
 * @throws IDEMPOTENCY_KEY_REUSED where the key came with another request.
 */
export async function once<Answer extends object>(tx: Transaction, keyed: Keyed | undefined, work: () => Promise<Answer>, keep: (answer: Answer) => object | undefined = (answer) => answer): Promise<Answer> {
  const keeper = keeperOf(tx.viewer);
  if (!keyed || keeper === null) return work();
  const { request } = keyed;
  const row = [keeper, keyed.key, keyed.place];
  const mine = await tx.query('INSERT INTO idempotency_key (viewer_id, key, place, request) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING place', [...row, request]);
  if (mine.length === 0) {
    const [first] = await tx.query<{ answer: Answer; same: boolean }>(`SELECT answer, request = $4 AS same FROM idempotency_key WHERE ${OF_KEY}`, [...row, request]);
    // Forgotten between the two statements, with all that is older than a day.
    if (!first) return once(tx, keyed, work, keep);
    if (!first.same) throw keyReused();
    return first.answer;
  }
  const answer = await work();
  const kept = keep(answer);
  if (kept) await tx.query(`UPDATE idempotency_key SET answer = $4 WHERE ${OF_KEY}`, [...row, JSON.stringify(kept)]);
  else await tx.query(`DELETE FROM idempotency_key WHERE ${OF_KEY}`, row);
  return answer;
}

const OF_KEY = 'viewer_id = $1 AND key = $2 AND place = $3';
