import type { Statements } from './transaction.js';

/** Ids that parts of a thing had, by its trail: ids are given here, and whoever brings a part back may name its own. */
export async function pastIds(tx: Statements, subject: string, field: string): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT past.id #>> '{}' AS id FROM audit_entry a, jsonb_path_query(a.changes, $2::jsonpath) past (id) WHERE a.subject_id = $1`,
    [subject, `$."${field}".before[*].id`],
  );
  return new Set(rows.map(({ id }) => id));
}
