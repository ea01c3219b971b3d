import { isDeepStrictEqual } from 'node:util';
import { type FieldConflict, refuse, UserErrors } from '../errors/user-error.js';
import type { Changes, Statements } from './transaction.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields that are given; null is given, and clears. */
export const given = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Blank text is no value. */
export function cleanText<T>(value: T): T | null {
  if (typeof value !== 'string') return value;
  return (value.trim() || null) as T | null;
}

export interface Revision {
  subject: string;
  /** The version that the sender has seen. */
  expectedVersion: number;
  /** What the thing is now: read under a lock, or guarded by the statement that writes. */
  current: { version: number; fields: Fields };
  /** The fields that the sender sets; absent ones are left as they are. */
  change: Fields;
}

/**
 * What a change really changes. A stale one is merged with what others did since, as long as nobody changed the same
 * fields to something else; otherwise CONFLICT, with what differs, and nothing is written.
 */
export async function revise(tx: Statements, { subject, expectedVersion, current, change }: Revision): Promise<Changes> {
  if (expectedVersion > current.version) throw refuse('VERSION_FROM_THE_FUTURE', ['expectedVersion']);
  const mine = Object.entries(change).filter(([field, value]) => value !== undefined && !isDeepStrictEqual(value, current.fields[field]));
  const known = expectedVersion === current.version ? {} : ((await valuesAt(tx, new Map([[subject, expectedVersion]]))).get(subject) ?? {});
  const conflicts: FieldConflict[] = mine
    .filter(([field]) => field in known)
    .map(([field, value]) => ({ field, base: known[field], mine: value, theirs: current.fields[field] }))
    .filter(({ base, mine: wanted, theirs }) => !isDeepStrictEqual(base, theirs) && !isDeepStrictEqual(base, wanted));
  if (conflicts.length > 0) throw new UserErrors([{ code: 'CONFLICT' }], conflicts);
  return Object.fromEntries(
    mine
      .filter(([field, value]) => !(field in known && isDeepStrictEqual(known[field], value)))
      .map(([field, after]) => [field, { before: current.fields[field] ?? null, after }]),
  );
}

/** For every field of things that was changed after a version of each: what it was then. What was written past the application is named by columns, and left out. */
export async function valuesAt(tx: Statements, versions: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, Fields>> {
  if (versions.size === 0) return new Map();
  const later = await tx.query<{ subject: string; changes: Changes }>(
    `SELECT e.subject_id AS subject, e.changes FROM unnest($1::text[], $2::int[]) AS seen(id, version)
     JOIN audit_entry e ON e.subject_id = seen.id AND e.version > seen.version AND e.database_user IS NULL ORDER BY e.version DESC, e.id DESC`,
    [[...versions.keys()], [...versions.values()]],
  );
  const values = new Map<string, Fields>();
  for (const { subject, changes } of later) {
    const before = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change.before]));
    values.set(subject, { ...values.get(subject), ...before });
  }
  return values;
}
