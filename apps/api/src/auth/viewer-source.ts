import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { anonymous, type Locale, type Role, type Viewer } from './viewer.js';

interface SessionRow {
  user_id: string;
  name: string;
  locale: Locale;
  instance_admin: boolean;
  memberships: { networkId: string; roles: Role[] }[];
  person_id: string | null;
  lieu_ids: string[];
  session_id?: string;
  /** The session has not been said to be used for an hour. */
  unsaid?: boolean;
}

const viewerWith = (more: string): string => `
  SELECT ${more}u.id AS user_id, u.name, u.locale, u.instance_admin, p.id AS person_id,
    (SELECT coalesce(json_agg(json_build_object('networkId', m.network_id, 'roles', m.roles)), '[]')
       FROM membership m JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE m.user_id = u.id) AS memberships,
    coalesce((SELECT array_agg(la.lieu_id) FROM lieu_animateur la WHERE la.person_id = p.id), '{}') AS lieu_ids
  FROM app_user u LEFT JOIN person p ON p.user_id = u.id AND p.deleted_at IS NULL`;

/** The viewer of a session, by one prepared statement; anonymous where there is none, it has expired, or the account is suspended. Speaks the language of the account where the browser does not say one. */
export async function viewerOfSession(pool: Pool, token: string | undefined, locale: Locale | undefined): Promise<Viewer> {
  if (!token) return anonymous(locale ?? 'fr');
  const text = `${viewerWith("s.id AS session_id, s.updated_at < now() - interval '1 hour' AS unsaid, ")} JOIN auth_session s ON s.user_id = u.id WHERE s.token = $1 AND s.expires_at > now() AND u.suspended_at IS NULL`;
  const { rows: [row] } = await pool.query<SessionRow>({ name: 'viewer_of_session', text, values: [token] });
  if (!row) return anonymous(locale ?? 'fr');
  // People see when each of their sessions was last used; nobody waits for that.
  if (row.unsaid) void pool.query('UPDATE auth_session SET updated_at = now() WHERE id = $1', [row.session_id]).catch(() => undefined);
  return viewerOf(row, locale ?? row.locale);
}

/** The viewer of an account, for work in the background on its behalf; undefined where the account is gone or suspended. */
export async function viewerOfUser(dataSource: DataSource, userId: string): Promise<Viewer | undefined> {
  const [row] = await dataSource.query<SessionRow[]>(`${viewerWith('')} WHERE u.id = $1 AND u.suspended_at IS NULL`, [userId]);
  return row && viewerOf(row, row.locale);
}

const viewerOf = (row: SessionRow, locale: Locale): Viewer => ({
  kind: 'USER',
  userId: row.user_id,
  name: row.name,
  sessionId: row.session_id ?? null,
  locale,
  instanceAdmin: row.instance_admin,
  memberships: row.memberships,
  personId: row.person_id,
  lieuIds: row.lieu_ids,
});
