import { randomBytes } from 'node:crypto';
import { newApiKey } from '../../src/auth/api-key.js';
import { viewerOfKey } from '../../src/auth/key-source.js';
import { anonymous, type Viewer } from '../../src/auth/viewer.js';
import { viewerOfSession } from '../../src/auth/viewer-source.js';
import type { TestApi } from './api.js';
import type { Things } from './matrix-things.js';

interface Standing {
  network?: string;
  role?: 'COORDINATOR' | 'ANIMATEUR' | 'MEMBER' | 'COMPANION';
  /** A person of the directory that is the account's. */
  person?: boolean;
  /** Lieux that the person animates. */
  animates?: readonly string[];
  /** What a companion's rights are limited to. */
  lieux?: readonly string[];
  projects?: readonly string[];
  /** First and last day, as distances from today in Paris. */
  days?: readonly [number, number];
  suspended?: 'membership' | 'account';
  instanceAdmin?: boolean;
}

/** Every kind of viewer, looked up as a request looks it up. `own` are things of the network `demo`. */
export async function viewers(api: TestApi, own: Things): Promise<Readonly<Record<string, Viewer>>> {
  const account = (name: string, standing: Standing = {}): Promise<Viewer> => signedIn(api, name, standing);
  const key = (...scopes: ('READ' | 'WRITE')[]): Promise<Viewer> => withKey(api, scopes);
  const companion = { network: 'demo', role: 'COMPANION', lieux: [own.Lieu!], projects: [own.CooperationProject!] } as const;
  return {
    anonymous: anonymous('fr'),
    'key:read': await key('READ'),
    'key:write': await key('READ', 'WRITE'),
    stranger: await account('stranger'),
    neighbour: await account('neighbour', { network: 'demo-voisine', role: 'COORDINATOR' }),
    member: await account('member', { network: 'demo', role: 'MEMBER' }),
    oneself: await inSession(api, own.Session!),
    animateur: await account('animateur', { network: 'demo', role: 'ANIMATEUR', person: true, animates: [own.Lieu!] }),
    companion: await account('companion', companion),
    elsewhere: await account('elsewhere', { ...companion, lieux: [own.spare!], projects: [] }),
    coordinator: await account('coordinator', { network: 'demo', role: 'COORDINATOR' }),
    admin: await account('admin', { instanceAdmin: true }),
    // What counts for nothing has no column of its own: it is as one of them.
    early: await account('early', { ...companion, days: [1, 5] }),
    late: await account('late', { ...companion, days: [-5, -1] }),
    suspendedMember: await account('suspendedMember', { network: 'demo', role: 'COORDINATOR', suspended: 'membership' }),
    suspendedAccount: await account('suspendedAccount', { network: 'demo', role: 'COORDINATOR', suspended: 'account', instanceAdmin: true }),
  };
}

async function inSession(api: TestApi, id: string): Promise<Viewer> {
  const { rows } = await api.database.pool.query<{ token: string }>('SELECT token FROM auth_session WHERE id = $1', [id]);
  return viewerOfSession(api.server.pool, rows[0]!.token, 'fr');
}

async function signedIn(api: TestApi, name: string, { network, role, person, animates = [], lieux = [], projects = [], days, suspended, instanceAdmin = false }: Standing): Promise<Viewer> {
  const { pool } = api.database;
  const token = randomBytes(24).toString('base64url');
  const { rows } = await pool.query<{ id: string }>('INSERT INTO app_user (name, email, instance_admin, suspended_at) VALUES ($1, $2, $3, $4) RETURNING id', [
    name, `${name.toLowerCase()}@matrix.example`, instanceAdmin, suspended === 'account' ? new Date() : null,
  ]);
  const user = rows[0]!.id;
  await pool.query(`INSERT INTO auth_session (id, token, user_id, expires_at) VALUES (new_id('user'), $1, $2, now() + interval '1 day')`, [token, user]);
  if (role) {
    const [first, last] = days ?? (role === 'COMPANION' ? [-1, 1] : [null, null]);
    await pool.query(
      `WITH m AS (INSERT INTO membership (network_id, user_id, roles, starts_on, ends_on, suspended_at)
         SELECT n.id, $2, ARRAY[$3], today + $4::int, today + $5::int, $6 FROM network n, (SELECT (now() AT TIME ZONE 'Europe/Paris')::date AS today) WHERE n.slug = $1 RETURNING id)
       INSERT INTO membership_scope (membership_id, lieu_id, project_id) SELECT m.id, l, NULL FROM m, unnest($7::text[]) l UNION ALL SELECT m.id, NULL, p FROM m, unnest($8::text[]) p`,
      [network, user, role, first, last, suspended === 'membership' ? new Date() : null, lieux, projects],
    );
  }
  if (person) {
    await pool.query(
      `WITH p AS (INSERT INTO person (name, user_id) VALUES ($1, $2) RETURNING id), k AS (INSERT INTO network_actor (network_id, actor_id) SELECT n.id, p.id FROM network n, p WHERE n.slug = $3)
       INSERT INTO lieu_animateur (lieu_id, person_id) SELECT l, p.id FROM p, unnest($4::text[]) l`,
      [name, user, network, animates],
    );
  }
  return viewerOfSession(api.server.pool, token, 'fr');
}

async function withKey(api: TestApi, scopes: readonly ('READ' | 'WRITE')[]): Promise<Viewer> {
  const { text, prefix, hash } = newApiKey();
  await api.database.pool.query(
    `INSERT INTO api_key (network_id, name, prefix, secret_hash, scopes, expires_at) SELECT id, 'Clé', $1, $2, $3, now() + interval '1 day' FROM network WHERE slug = 'demo'`,
    [prefix, hash, scopes],
  );
  return viewerOfKey(api.server.pool, text, () => undefined);
}
