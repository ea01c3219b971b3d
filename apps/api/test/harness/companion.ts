import type { Client, TestApi } from './api.js';

interface Scope {
  lieux?: readonly string[];
  projects?: readonly string[];
  /** First and last day, as distances from today in Paris; by default yesterday to tomorrow. */
  days?: readonly [number, number];
}

let count = 0;

/** Signs in with a new account that accompanies some lieux and projects of a network, by id. */
export async function companionIn(api: TestApi, network: string, { lieux = [], projects = [], days = [-1, 1] }: Scope): Promise<Client> {
  const email = `accompagnement.${(count += 1)}@demo.example`;
  await api.database.pool.query(
    `WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $1) RETURNING id),
      m AS (INSERT INTO membership (network_id, user_id, roles, starts_on, ends_on)
        SELECT n.id, u.id, '{COMPANION}', today + $3::int, today + $4::int FROM u, network n, (SELECT (now() AT TIME ZONE 'Europe/Paris')::date AS today) WHERE n.slug = $2 RETURNING id)
     INSERT INTO membership_scope (membership_id, lieu_id, project_id)
       SELECT m.id, l, NULL FROM m, unnest($5::text[]) l UNION ALL SELECT m.id, NULL, p FROM m, unnest($6::text[]) p`,
    [email, network, ...days, lieux, projects],
  );
  return api.signedIn(email);
}
