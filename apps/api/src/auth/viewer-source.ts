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
  animated: string[];
  accompanied: string[];
  project_ids: string[];
  session_id?: string;
  /** The session has not been said to be used for an hour. */
  unsaid?: boolean;
}

/**
 * An account with what it may do today. A scope reaches only what its own network keeps, leads from a merged lieu to the kept one, and where the account is a companion,
 * only what the scope names: that its person animates a lieu there as well gives it nothing.
 */
const viewerWith = (more: string, from = ''): string => `
  SELECT ${more}u.id AS user_id, u.name, u.locale, u.instance_admin, p.id AS person_id, coalesce(a.memberships, '[]') AS memberships,
    coalesce((SELECT array_agg(la.lieu_id) FROM lieu_animateur la WHERE la.person_id = p.id AND NOT EXISTS (
      SELECT FROM network_actor na JOIN membership m ON m.network_id = na.network_id
      WHERE na.actor_id = la.lieu_id AND na.keeper AND m.id = ANY (a.accompanying))), '{}') AS animated,
    coalesce((SELECT array_agg(na.actor_id) FROM membership_scope s JOIN membership m ON m.id = s.membership_id JOIN lieu l ON l.id = s.lieu_id
      JOIN network_actor na ON na.actor_id = coalesce(l.merged_into, l.id) AND na.network_id = m.network_id AND na.keeper WHERE m.id = ANY (a.accompanying)), '{}') AS accompanied,
    coalesce((SELECT array_agg(s.project_id) FROM membership_scope s JOIN membership m ON m.id = s.membership_id
      JOIN cooperation_project cp ON cp.id = s.project_id AND cp.network_id = m.network_id WHERE m.id = ANY (a.accompanying)), '{}') AS project_ids
  FROM app_user u ${from}LEFT JOIN person p ON p.user_id = u.id AND p.deleted_at IS NULL
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('networkId', m.network_id, 'roles', m.roles)) AS memberships, array_agg(m.id) FILTER (WHERE 'COMPANION' = ANY (m.roles)) AS accompanying
    FROM membership m JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL
    WHERE m.user_id = u.id AND m.suspended_at IS NULL
      AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN coalesce(m.starts_on, '-infinity') AND coalesce(m.ends_on, 'infinity')) a ON true
  WHERE u.suspended_at IS NULL`;

/**
 * The viewer of a session, by one prepared statement; anonymous where there is none, it has expired, or the account is suspended.
 * Speaks the language of the account where the browser does not say one.
 */
export async function viewerOfSession(pool: Pool, token: string | undefined, locale: Locale | undefined): Promise<Viewer> {
  if (!token) return anonymous(locale ?? 'fr');
  const session = viewerWith("s.id AS session_id, s.updated_at < now() - interval '1 hour' AS unsaid, ", 'JOIN auth_session s ON s.user_id = u.id ');
  const text = `${session} AND s.token = $1 AND s.expires_at > now()`;
  const { rows: [row] } = await pool.query<SessionRow>({ name: 'viewer_of_session', text, values: [token] });
  if (!row) return anonymous(locale ?? 'fr');
  // People see when each of their sessions was last used; nobody waits for that.
  if (row.unsaid) void pool.query('UPDATE auth_session SET updated_at = now() WHERE id = $1', [row.session_id]).catch(() => undefined);
  return viewerOf(row, locale ?? row.locale);
}

/** The viewer of an account, for work in the background on its behalf; undefined where the account is gone or suspended. */
export async function viewerOfUser(dataSource: DataSource, userId: string): Promise<Viewer | undefined> {
  const [row] = await dataSource.query<SessionRow[]>(`${viewerWith('')} AND u.id = $1`, [userId]);
  return row && viewerOf(row, row.locale);
}

const viewerOf = (row: SessionRow, locale: Locale): Viewer => ({
  kind: 'USER',
  userId: row.user_id,
  keyId: null,
  name: row.name,
  sessionId: row.session_id ?? null,
  locale,
  instanceAdmin: row.instance_admin,
  memberships: row.memberships,
  personId: row.person_id,
  lieuIds: [...row.animated, ...row.accompanied],
  accompaniedLieuIds: row.accompanied,
  projectIds: row.project_ids,
});
