import type { DataSource } from 'typeorm';

/** How long mail is remembered, in days: it names people. */
export const DAYS_KEPT = 30;

/** Deletes mail that nobody needs any more, sent or not: by then its links have expired. */
export async function deleteOldMail(dataSource: DataSource): Promise<void> {
  await dataSource.query('DELETE FROM mail WHERE created_at < now() - make_interval(days => $1)', [DAYS_KEPT]);
}
