import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DataSource } from 'typeorm';
import { databaseError } from './transaction/database-problem.js';

/** What an admin gets who may not make roles; the operator has made this one, and keeps its password. */
const NOT_ALLOWED = '42501';

/**
 * Lets the role of DATABASE_URL serve requests: it reads and writes rows, owns nothing, and cannot touch what is in the trail. Made where it is not there.
 * Given anew after each migration, so that new tables are served too.
 */
export async function letServe(dataSource: DataSource, servingUrl: string): Promise<void> {
  const { username, password } = new URL(servingUrl);
  const name = decodeURIComponent(username);
  const [current] = await dataSource.query<{ name: string }[]>('SELECT current_user AS name');
  if (!name || name === current!.name) return;
  const role = escapeIdentifier(name);
  await makeRole(dataSource, role, name, decodeURIComponent(password));
  await dataSource.query(`
    GRANT USAGE ON SCHEMA public, graphile_worker TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, graphile_worker TO ${role};
    REVOKE UPDATE, DELETE ON audit_entry FROM ${role};
    REVOKE INSERT, UPDATE, DELETE ON migrations, graphile_worker.migrations FROM ${role};
  `);
  await openQueue(dataSource, role, name);
}

async function makeRole(dataSource: DataSource, role: string, name: string, password: string): Promise<void> {
  const [known] = await dataSource.query<object[]>('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  const login = password ? `LOGIN PASSWORD ${escapeLiteral(password)}` : 'LOGIN';
  try {
    await dataSource.query(`${known ? 'ALTER' : 'CREATE'} ROLE ${role} ${login}`);
  } catch (error) {
    if (!known || databaseError(error)?.code !== NOT_ALLOWED) throw error;
  }
}

/** The queue's tables show their rows to their owner alone, unless a policy says otherwise. */
async function openQueue(dataSource: DataSource, role: string, name: string): Promise<void> {
  const closed = await dataSource.query<{ table: string }[]>(
    `SELECT c.oid::regclass::text AS table FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
       AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = $1)`,
    [name],
  );
  for (const { table } of closed) await dataSource.query(`CREATE POLICY ${role} ON ${table} TO ${role} USING (true) WITH CHECK (true)`);
}
