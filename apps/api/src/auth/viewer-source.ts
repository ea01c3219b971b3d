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
}

const VIEWER = `
  SELECT u.id AS user_id, u.name, u.locale, u.instance_admin, p.id AS person_id,
    (SELECT coalesce(json_agg(json_build_object('networkId', m.network_id, 'roles', m.roles)), '[]')
       FROM membership m JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE m.user_id = u.id) AS memberships,
    coalesce((SELECT array_agg(la.lieu_id) FROM lieu_animateur la WHERE la.person_id = p.id), '{}') AS lieu_ids
  FROM app_user u LEFT JOIN person p ON p.user_id = u.id AND p.deleted_at IS NULL`;

/** The viewer of a session, by one prepared statement; anonymous where there is none, or it has expired. */
export async function viewerOfSession(pool: Pool, token: string | undefined, locale: Locale): Promise<Viewer> {
  if (!token) return anonymous(locale);
  const text = `${VIEWER} JOIN auth_session s ON s.user_id = u.id WHERE s.token = $1 AND s.expires_at > now()`;
  const { rows } = await pool.query<SessionRow>({ name: 'viewer_of_session', text, values: [token] });
  return rows[0] ? viewerOf(rows[0], locale) : anonymous(locale);
}

/** The viewer of an account, for work in the background on its behalf; undefined where the account is gone. */
export async function viewerOfUser(dataSource: DataSource, userId: string): Promise<Viewer | undefined> {
  const [row] = await dataSource.query<SessionRow[]>(`${VIEWER} WHERE u.id = $1`, [userId]);
  return row && viewerOf(row, row.locale);
}

const viewerOf = (row: SessionRow, locale: Locale): Viewer => ({
  kind: 'USER',
  userId: row.user_id,
  name: row.name,
  locale,
  instanceAdmin: row.instance_admin,
  memberships: row.memberships,
  personId: row.person_id,
  lieuIds: row.lieu_ids,
});
