import type { Transaction } from '../../transaction/transaction.js';
import { type Merge, type Part, PART_LISTS } from './merge.parts.js';

/** One merge at a time in the instance: which lieu an id leads to must not change under another merge, or under an undoing. */
export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('lieu.merge'))");
}

/** Keeps a new merge; whatever led to the merged lieu leads to the kept one. */
export async function insertMerge(tx: Transaction, { id, kept, merged, parts }: Merge): Promise<void> {
  await tx.query('INSERT INTO lieu_merge (id, kept_id, merged_id, parts, merged_by) VALUES ($1, $2, $3, $4, $5)', [id, kept, merged, JSON.stringify(parts), tx.viewer.userId]);
  await tx.query('UPDATE lieu SET merged_into = $1 WHERE id = $2 OR merged_into = $2', [kept, merged]);
}

/** Merges that stand, by which lieux lead to this one, the first ones first. */
export async function mergesInto(tx: Transaction, lieu: string): Promise<Merge[]> {
  const merges = await tx.query<Merge>(
    `SELECT m.id, m.kept_id AS kept, m.merged_id AS merged, m.parts FROM lieu_merge m JOIN lieu l ON l.id = m.merged_id
     WHERE l.merged_into = $1 AND m.undone_at IS NULL ORDER BY m.merged_at, m.id`,
    [lieu],
  );
  // Of what came into the world after a merge, it has moved nothing.
  const nothing = Object.fromEntries(PART_LISTS.map((list) => [list, [] as Part[]]));
  return merges.map((merge) => ({ ...merge, parts: { ...nothing, ...merge.parts } }));
}

/** Ends a merge, and keeps what the undoing has taken out of the others. The merged lieu, and what had been merged into it, lead to itself again. */
export async function endMerge(tx: Transaction, { id, merged }: Merge, changed: readonly Merge[]): Promise<void> {
  await tx.query('UPDATE lieu_merge SET undone_at = now(), undone_by = $2 WHERE id = $1', [id, tx.viewer.userId]);
  for (const merge of changed) await tx.query('UPDATE lieu_merge SET parts = $2 WHERE id = $1', [merge.id, JSON.stringify(merge.parts)]);
  await tx.query('UPDATE lieu SET merged_into = NULL, deleted_at = NULL WHERE id = $1', [merged]);
  await tx.query(
    `WITH RECURSIVE inside (id) AS (SELECT id FROM lieu WHERE id = $1 UNION SELECT m.merged_id FROM inside i JOIN lieu_merge m ON m.kept_id = i.id AND m.undone_at IS NULL)
     UPDATE lieu SET merged_into = $1 WHERE id IN (SELECT id FROM inside) AND id <> $1`,
    [merged],
  );
}
