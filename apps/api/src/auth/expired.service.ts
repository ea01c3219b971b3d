import type { DataSource } from 'typeorm';

/** Deletes sessions and links that have expired: they open nothing any more, and name people and places. */
export async function deleteExpired(dataSource: DataSource): Promise<void> {
  await dataSource.query('DELETE FROM auth_session WHERE expires_at < now()');
  await dataSource.query('DELETE FROM auth_verification WHERE expires_at < now()');
}
