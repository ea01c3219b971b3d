import type { DataSource } from 'typeorm';

/** How long an import may wait untouched, in days. Its file may hold personal data, which nobody needs for ever. */
export const DAYS_UNTOUCHED = 30;

/** Gives up imports that nobody has touched for too long, which deletes their files. Answers their ids. Processes that do it at once share the work. */
export async function cancelAbandonedImports(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `WITH abandoned AS (
       SELECT id FROM data_import WHERE state = 'READY' AND updated_at < now() - make_interval(days => $1) FOR UPDATE SKIP LOCKED
     ), cancelled AS (
       UPDATE data_import i SET state = 'CANCELLED', content = NULL, version = version + 1, updated_at = now()
       FROM abandoned a WHERE i.id = a.id RETURNING i.id, i.version
     )
     INSERT INTO audit_entry (action, subject_id, version, changes, reason)
     SELECT 'UPDATE', id, version, '{"state": {"before": "READY", "after": "CANCELLED"}}', 'ABANDONED' FROM cancelled
     RETURNING subject_id AS id`,
    [DAYS_UNTOUCHED],
  );
  return rows.map(({ id }) => id);
}
