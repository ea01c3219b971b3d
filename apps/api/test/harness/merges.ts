import type { Answer, Client, TestApi } from './api.js';

interface Problem {
  code: string;
  path: string[];
}

export interface Merged {
  lieu: { id: string; name: string } | null;
  userErrors: Problem[];
}

export interface Unmerged extends Merged {
  kept: { id: string } | null;
  left: ({ __typename: string; id: string } | null)[];
  leftFields: string[];
}

export const mergeLieux = (client: Client, keep: string, merge: string, further: object = {}): Promise<Answer<{ mergeLieux: Merged }>> =>
  client.send('mutation ($input: MergeLieuxInput!) { mergeLieux(input: $input) { lieu { id name } userErrors { code path message } } }', { input: { keep, merge, ...further } });

export const unmergeLieux = (client: Client, id: string): Promise<Answer<{ unmergeLieux: Unmerged }>> =>
  client.send('mutation ($input: UnmergeLieuxInput!) { unmergeLieux(input: $input) { lieu { id name } kept { id } left { __typename id } leftFields userErrors { code path message } } }', { input: { id } });

/** A lieu with something of everything that can hang on one. `mark` tells its things from those of others; things without it are shared by all. */
export async function lieuWithAll(api: TestApi, mark: string, columns: Record<string, unknown> = {}): Promise<string> {
  const row = { name: `Lieu ${mark}`, slug: `lieu-${mark.toLowerCase()}`, ...columns };
  const names = Object.keys(row);
  const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row> => (await api.database.pool.query(sql, values)).rows[0] as Row;
  const { id } = await query<{ id: string }>(`INSERT INTO lieu (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`, Object.values(row));
  const demo = `(SELECT id FROM network WHERE slug = 'demo')`;
  const month = `(SELECT m.id FROM ess_month m WHERE m.network_id = ${demo} ORDER BY year LIMIT 1)`;
  await query(`INSERT INTO network_actor (network_id, actor_id) VALUES (${demo}, $1)`, [id]);
  await query(`INSERT INTO room (lieu_id, name, position, deleted_at) VALUES ($1, 'Salle', 0, NULL), ($1, $2, 1, NULL), ($1, 'Cave', 2, now())`, [id, `Atelier ${mark}`]);
  await query(`INSERT INTO lieu_term (lieu_id, term_id) SELECT $1, id FROM term WHERE id IN ('LIEU_FAMILY/FABLAB', $2)`, [id, mark === 'A' ? 'LIEU_TAG/REPAIR_CAFE' : 'LIEU_ACTIVITY/MAKING']);
  for (const table of ['resource', 'need']) {
    await query(`INSERT INTO ${table} (holder_id, lieu_id, nature, category, title) VALUES ($1, $1, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', $2), ($3, $1, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', $2)`, [
      id, `${table} ${mark}`, (await query<{ id: string }>('SELECT min(id) AS id FROM organisation')).id,
    ]);
  }
  for (const name of ['tous', mark]) {
    await query(
      `WITH old AS (SELECT id FROM person WHERE name = $2), made AS (INSERT INTO person (name) SELECT $2 WHERE NOT EXISTS (SELECT FROM old) RETURNING id),
        one AS (SELECT id FROM old UNION SELECT id FROM made), member AS (INSERT INTO network_actor (network_id, actor_id) SELECT ${demo}, id FROM made)
       INSERT INTO lieu_animateur (lieu_id, person_id) SELECT $1, id FROM one`, [id, `Personne ${name}`]);
    await query(
      `WITH old AS (SELECT id FROM cooperation_project WHERE title = $2), made AS (INSERT INTO cooperation_project (network_id, title) SELECT ${demo}, $2 WHERE NOT EXISTS (SELECT FROM old) RETURNING id)
       INSERT INTO project_party (project_id, actor_id, role) SELECT id, $1, $3 FROM (SELECT id FROM old UNION SELECT id FROM made) one`, [id, `Projet ${name}`, `rôle ${mark}`]);
    await query(
      `WITH old AS (SELECT id FROM ess_month_event WHERE title = $2), made AS (INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) SELECT ${month}, $2, 'EVENT_KIND/OTHER', 'ACCEPTED' WHERE NOT EXISTS (SELECT FROM old) RETURNING id)
       INSERT INTO event_organiser (event_id, actor_id, position) SELECT id, $1, $3 FROM (SELECT id FROM old UNION SELECT id FROM made) one`, [id, `Événement ${name}`, mark.charCodeAt(0)]);
    await query(
      `INSERT INTO occurrence (event_id, lieu_id, room_id, starts_at, ends_at)
       SELECT e.id, $1, r.id, now() + interval '1 day', now() + interval '26 hours' FROM ess_month_event e, (SELECT id FROM room WHERE lieu_id = $1 AND name = 'Salle' UNION ALL SELECT NULL) r
       WHERE e.title = $2 AND ($3 OR r.id IS NULL)`, [id, `Événement ${name}`, name === mark]);
  }
  await query(`INSERT INTO photo (subject_id, file_key, width, height) VALUES ($1, encode(sha256(convert_to($1, 'UTF8')), 'hex'), 40, 40)`, [id]);
  await query(`INSERT INTO import_source (network_id, target, source, key, thing_id, draft) VALUES (${demo}, 'LIEUX', 'liste', $2, $1, '{}')`, [id, mark]);
  await query(
    `WITH i AS (INSERT INTO data_import (network_id, target, state, file_name, format) VALUES (${demo}, 'EVENTS', 'CONFIRMED', $2, 'CSV') RETURNING id)
     INSERT INTO data_import_name (import_id, kind, text, state, decided, thing_id, lines) SELECT id, 'LIEU', $2, 'FOUND', true, $1, 1 FROM i`, [id, mark]);
  return id;
}

/** Takes lieux that `lieuWithAll` has made away, with all that came with them. */
export async function removeLieux(api: TestApi, lieux: readonly string[]): Promise<void> {
  const query = (sql: string, values: unknown[] = []): Promise<unknown> => api.database.pool.query(sql, values);
  await query('DELETE FROM lieu_merge');
  await query('UPDATE lieu SET merged_into = NULL WHERE merged_into IS NOT NULL');
  await query(`DELETE FROM ess_month_event WHERE title LIKE 'Événement %'`);
  for (const table of ['decision', 'commitment']) await query(`DELETE FROM ${table} WHERE project_id IN (SELECT id FROM cooperation_project WHERE title LIKE 'Projet %')`);
  await query(`DELETE FROM cooperation_project WHERE title LIKE 'Projet %'`);
  for (const table of ['resource', 'need']) await query(`DELETE FROM ${table} WHERE holder_id = ANY($1) OR lieu_id = ANY($1)`, [lieux]);
  await query('DELETE FROM data_import WHERE id IN (SELECT import_id FROM data_import_name WHERE thing_id = ANY($1))', [lieux]);
  await query('DELETE FROM photo WHERE subject_id = ANY($1)', [lieux]);
  await query('DELETE FROM shared_aim_limit WHERE holder_id = ANY($1)', [lieux]);
  await query('DELETE FROM import_source WHERE thing_id = ANY($1)', [lieux]);
  await query(`WITH one AS (DELETE FROM lieu WHERE id = ANY($1)), other AS (DELETE FROM person WHERE name LIKE 'Personne %' RETURNING id) SELECT`, [lieux]);
  await query('DELETE FROM actor a WHERE NOT EXISTS (SELECT FROM lieu WHERE id = a.id) AND NOT EXISTS (SELECT FROM person WHERE id = a.id) AND NOT EXISTS (SELECT FROM organisation WHERE id = a.id)');
}

/** Everything that hangs on lieux, but for versions and times of change: what undoing a merge must bring back as it was. */
export async function worldOfLieux(api: TestApi): Promise<Record<string, unknown[]>> {
  const tables = ['lieu', 'room', 'lieu_term', 'lieu_animateur', 'network_actor', 'occurrence', 'event_organiser', 'project_party', 'resource', 'need', 'photo', 'import_source', 'data_import_name'];
  const read = async (table: string): Promise<unknown[]> =>
    (await api.database.pool.query<{ row: unknown }>(`SELECT to_jsonb(t) - ARRAY['version', 'updated_at', 'search', 'search_words'] AS row FROM ${table} t ORDER BY 1`)).rows.map(({ row }) => row);
  const world: Record<string, unknown[]> = {};
  for (const table of tables) world[table] = await read(table);
  return world;
}
