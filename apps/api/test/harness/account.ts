import type { Client, TestApi } from './api.js';

/** Signs in with a new account that has one role in one network; its password is that of the demonstration. */
export async function accountIn(api: TestApi, network: string, role: 'COORDINATOR' | 'ANIMATEUR' | 'MEMBER'): Promise<Client> {
  const email = `${role.toLowerCase()}.${network}@demo.example`;
  await api.database.pool.query(
    `WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $1) RETURNING id),
      a AS (INSERT INTO auth_account (id, account_id, provider_id, user_id, password)
        SELECT new_id('user'), u.id, 'credential', u.id, (SELECT password FROM auth_account WHERE password IS NOT NULL LIMIT 1) FROM u)
     INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, ARRAY[$3] FROM u, network n WHERE n.slug = $2`,
    [email, network, role],
  );
  return api.signedIn(email);
}

/** Id of a row by its name or title. */
export async function idOf(api: TestApi, table: string, name: string): Promise<string> {
  const column = ['resource', 'need', 'cooperation_project', 'ess_month_event'].includes(table) ? 'title' : table === 'network' ? 'slug' : 'name';
  const { rows } = await api.database.pool.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [name]);
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${table} are called "${name}"`);
  return rows[0]!.id;
}
