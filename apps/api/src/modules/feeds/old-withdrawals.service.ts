import type { DataSource } from 'typeorm';

/** Deletes what calendars were told for long enough. */
export async function deleteOldWithdrawals(dataSource: DataSource): Promise<void> {
  await dataSource.query("DELETE FROM feed_withdrawal WHERE withdrawn_at < now() - interval '31 days'");
}
