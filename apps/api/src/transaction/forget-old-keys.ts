import type { DataSource } from 'typeorm';

/** How long a request that is sent again is known, in hours, at least. */
const HOURS_KEPT = 24;

/** Forgets what was done under keys that nobody sends any more. */
export async function forgetOldKeys(dataSource: DataSource): Promise<void> {
  await dataSource.query('DELETE FROM idempotency_key WHERE created_at < now() - make_interval(hours => $1)', [HOURS_KEPT]);
}
