import { refuse } from '../errors/user-error.js';
import { bringBack, type Kind, type Versioned } from './lifecycle.js';
import type { Transaction } from './transaction.js';

/** Things of which another thing has so many at most. */
export interface Places {
  /** Their table, and its column that names the other thing. */
  readonly table: string;
  readonly column: string;
  /** Table of the other thing. */
  readonly of: string;
  readonly atMost: number;
}

/** Refuses where a thing has no place for so many more. It is locked, so that nobody adds to it meanwhile. */
export async function refuseFull(tx: Transaction, places: Places, id: string, path: readonly string[], more = 1): Promise<void> {
  const { atMost } = places;
  if ((await countUnderLock(tx, places, id)) + more > atMost) throw refuse('TOO_MANY', path, { max: atMost });
}

/** Brings a deleted thing back, unless others have taken its place since. The thing that it belongs to is locked before it, as by whoever adds to that. */
export async function bringBackInto<Thing extends Versioned>(tx: Transaction, kind: Kind<Thing>, places: Places, id: string): Promise<void> {
  const { table, column, atMost } = places;
  const [found] = await tx.query<{ owner: string }>(`SELECT ${column} AS owner FROM ${table} WHERE id = $1`, [id]);
  const count = found ? await countUnderLock(tx, places, found.owner) : 0;
  await bringBack(tx, kind, id);
  if (count >= atMost) throw refuse('FULL', ['id'], { max: atMost });
}

async function countUnderLock(tx: Transaction, { table, column, of }: Places, id: string): Promise<number> {
  // Whoever only names the thing, as rows of other tables do, does not wait.
  await tx.query(`SELECT FROM ${of} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  const [there] = await tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE ${column} = $1 AND deleted_at IS NULL`, [id]);
  return there!.count;
}
