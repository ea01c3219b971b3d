import { actorId } from '../auth/actor-id.js';
import { inBatches } from '../shared/slices.js';
import { storable } from '../shared/storable.js';
import type { Fields } from './revision.js';
import type { Changes, Transaction } from './transaction.js';

export interface TrailEntry {
  readonly id: string;
  /** Version of the thing after the change. */
  readonly version: number;
  readonly changes?: Changes;
}

const ENTRIES_AT_ONCE = 1000;

/** Records what was done to many things, as part of what the transaction is part of. */
export async function recordAll(tx: Transaction, action: 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE', entries: readonly TrailEntry[]): Promise<void> {
  await inBatches(entries, ENTRIES_AT_ONCE, (batch) => tx.query(
    `INSERT INTO audit_entry (action, actor_id, cause, reason, subject_id, version, changes)
     SELECT $1, $2, $3, $4, r.id, r.version, coalesce(r.changes, '{}') FROM json_to_recordset($5) AS r(id text, version int, changes jsonb)`,
    [action, actorId(tx.viewer), tx.cause, tx.reason, storable(batch)],
  ));
}

/** What a new thing's entry says of its fields. */
export const created = (fields: Fields): Changes => Object.fromEntries(Object.entries(fields).map(([field, after]) => [field, { before: null, after }]));

/** What the entry of a change says. */
export const changed = (before: Fields, changes: Fields): Changes =>
  Object.fromEntries(Object.entries(changes).map(([field, after]) => [field, { before: before[field] ?? null, after }]));
