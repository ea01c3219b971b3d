import type { Statements } from '../../transaction/transaction.js';

/** Members of the network whose membership counts today. */
const MEMBERS = `SELECT m.user_id, m.roles FROM membership m JOIN app_user u ON u.id = m.user_id AND u.suspended_at IS NULL
  WHERE m.network_id = $1 AND m.suspended_at IS NULL AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN coalesce(m.starts_on, '-infinity') AND coalesce(m.ends_on, 'infinity')`;

/** Accounts of those who coordinate a network. */
export async function coordinatorsOf(tx: Statements, network: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`SELECT user_id AS id FROM (${MEMBERS}) m WHERE 'COORDINATOR' = ANY(m.roles)`, [network]);
  return rows.map(({ id }) => id);
}

/** Accounts of people in a network; of those who have none, nothing. */
export async function accountsOfPeople(tx: Statements, network: string, people: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`SELECT m.user_id AS id FROM (${MEMBERS}) m JOIN person p ON p.user_id = m.user_id AND p.deleted_at IS NULL WHERE p.id = ANY($2)`, [network, people]);
  return rows.map(({ id }) => id);
}

/**
 * Accounts of whoever speaks for the actors in a network: the person, or those who animate the lieu. Where nobody with an
 * account does, those who coordinate the network.
 */
export async function speakersOf(tx: Statements, network: string, actors: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `WITH members AS (${MEMBERS}), spoken AS (
       SELECT a AS actor, p.user_id FROM unnest($2::text[]) a JOIN person p ON p.id = a OR EXISTS (SELECT 1 FROM lieu_animateur la WHERE la.lieu_id = a AND la.person_id = p.id)
       WHERE p.deleted_at IS NULL AND p.user_id IN (SELECT user_id FROM members))
     SELECT user_id AS id FROM spoken
     UNION SELECT user_id FROM members WHERE 'COORDINATOR' = ANY(roles) AND EXISTS (SELECT 1 FROM unnest($2::text[]) a WHERE a NOT IN (SELECT actor FROM spoken))`,
    [network, actors],
  );
  return rows.map(({ id }) => id);
}

/** Those of the accounts that read what a network keeps: its members, and whoever administers the instance. */
export async function membersAmong(tx: Statements, network: string, accounts: readonly string[]): Promise<string[]> {
  if (accounts.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `SELECT u.id FROM app_user u WHERE u.id = ANY($2) AND u.suspended_at IS NULL AND (u.instance_admin OR u.id IN (SELECT user_id FROM (${MEMBERS}) m))`,
    [network, accounts],
  );
  return rows.map(({ id }) => id);
}
