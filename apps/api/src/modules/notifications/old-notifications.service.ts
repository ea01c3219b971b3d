import type { DataSource } from 'typeorm';

/** How long notifications are kept, in days, read or not. */
export const DAYS_KEPT = 180;

/** Deletes notifications that nobody needs any more: what they tell of stands in the history. */
export async function deleteOldNotifications(dataSource: DataSource): Promise<void> {
  await dataSource.query('DELETE FROM notification WHERE created_at < now() - make_interval(days => $1)', [DAYS_KEPT]);
}
