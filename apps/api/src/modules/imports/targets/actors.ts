import { type Permission, may, type Subject } from '../../../auth/permissions.js';
import { readableIds } from '../../../auth/readable.js';
import type { Row, TypeRead } from '../../../read/fields.js';
import { rowOf } from '../../../read/planner.js';
import { Planning, Position } from '../../../read/position.js';
import { all, bind, raw, render, type Sql, sql } from '../../../read/sql.js';
import type { Transaction } from '../../../transaction/transaction.js';
import type { Existing } from './target.js';
import { recordAll } from '../../../transaction/trail.js';

/** Ids among these of actors that the network keeps or lists. */
export async function actorsInNetwork(tx: Transaction, network: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('SELECT actor_id AS id FROM network_actor WHERE network_id = $1 AND actor_id = ANY($2)', [network, ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Puts new actors into the network that keeps them. */
export async function keepActors(tx: Transaction, network: string, ids: readonly string[]): Promise<void> {
  await tx.query('INSERT INTO network_actor (network_id, actor_id) SELECT $1, id FROM unnest($2::text[]) id', [network, ids]);
}

/** Lists in a network what others keep, as far as the viewer may read it; what is in the network stays as it is. */
export async function listActors(tx: Transaction, network: string, read: TypeRead, ids: readonly string[]): Promise<void> {
  const readable = [...(await readableIds(tx, [read], ids))];
  await joinListed(tx, network, readable);
}

/** Puts actors that are here already into the list of a network; those that are in it stay as they are. It is the network's list that changes. */
export async function joinListed(tx: Transaction, network: string, ids: readonly string[]): Promise<void> {
  const joined = await tx.query<{ id: string }>(
    'INSERT INTO network_actor (network_id, actor_id, keeper) SELECT $1, id, false FROM unnest($2::text[]) id ON CONFLICT DO NOTHING RETURNING actor_id AS id',
    [network, ids],
  );
  await recordListed(tx, network, { before: [], after: joined.map(({ id }) => id) });
}

/** Records who came onto the list of a network, or left it. */
export async function recordListed(tx: Transaction, network: string, listed: { before: readonly string[]; after: readonly string[] }): Promise<void> {
  if (listed.before.length + listed.after.length === 0) return;
  const [current] = await tx.query<{ version: number }>('SELECT version FROM network WHERE id = $1', [network]);
  await tx.record({ action: 'UPDATE', subject: network, version: current!.version, changes: { listed } });
}

/** The networks that keep each actor, whose rights reach it. */
export async function keepersOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.query<{ id: string; networks: string[] }>(
    'SELECT actor_id AS id, array_agg(network_id) AS networks FROM network_actor WHERE actor_id = ANY($1) AND keeper GROUP BY actor_id',
    [ids],
  );
  return new Map(rows.map(({ id, networks }) => [id, networks]));
}

/** How many things are looked through at a time. */
const PIECE = 1000;

/** Things of a table that the viewer may read, by the row filter of the read path. `columns`: what a row `t` shows beside its id and whether the viewer may change it. */
export async function* readableActors<Comparable>(
  tx: Transaction,
  { table, visible }: TypeRead,
  { columns, updatable, where }: { columns: Sql; updatable: (row: Row, at: Position) => Sql; where?: Sql },
): AsyncGenerator<readonly (Comparable & Existing)[]> {
  for (let after = ''; ; ) {
    const planning = new Planning(tx.viewer, {});
    const at = new Position(planning, null);
    const row = rowOf('t');
    const from = after;
    const condition = all([sql`t.id > ${bind(() => from)}`, visible?.(row, at), where]);
    const { text, binds } = render(sql`SELECT json_strip_nulls(json_build_object('id', t.id, 'mayChange', coalesce(${updatable(row, at)}, false), ${columns})) AS item
      FROM ${raw(table)} t WHERE ${condition} ORDER BY t.id LIMIT ${raw(String(PIECE))}`);
    const rows = await tx.query<{ item: Comparable & Existing }>(text, binds.map((each) => each.value(planning.run)));
    yield rows.map(({ item }) => item);
    if (rows.length < PIECE) return;
    after = rows.at(-1)!.item.id;
  }
}

/** Ids among these that hold, organise or take part in something that is still here. */
async function usedActors(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT a.id FROM unnest($1::text[]) a(id) WHERE
       EXISTS (SELECT FROM resource r WHERE r.holder_id = a.id AND r.deleted_at IS NULL)
       OR EXISTS (SELECT FROM need n WHERE n.holder_id = a.id AND n.deleted_at IS NULL)
       OR EXISTS (SELECT FROM project_party p JOIN cooperation_project c ON c.id = p.project_id AND c.deleted_at IS NULL WHERE p.actor_id = a.id)
       OR EXISTS (SELECT FROM event_organiser o JOIN ess_month_event e ON e.id = o.event_id AND e.deleted_at IS NULL WHERE o.actor_id = a.id)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

interface Removal {
  readonly table: 'organisation' | 'person';
  readonly permission: Permission;
  readonly subject: (id: string, networks: readonly string[]) => Subject;
  /** SQL on the row: which of them stay in any case. */
  readonly stays?: string;
}

/** Deletes actors softly. Answers those that stay: used elsewhere, not the viewer's to delete, or for a reason of their own. */
export async function removeActors(tx: Transaction, { table, permission, subject, stays = 'false' }: Removal, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string; stays: boolean }>(`SELECT id, ${stays} AS stays FROM ${table} WHERE id = ANY($1) AND deleted_at IS NULL ORDER BY id FOR UPDATE`, [ids]);
  const [used, keepers] = [await usedActors(tx, ids), await keepersOf(tx, ids)];
  const goes = rows.filter((row) => !row.stays && !used.has(row.id) && may(tx.viewer, permission, subject(row.id, keepers.get(row.id) ?? []))).map(({ id }) => id);
  const gone = await tx.query<{ id: string; version: number }>(
    `UPDATE ${table} SET deleted_at = now(), updated_at = now(), version = version + 1 WHERE id = ANY($1) RETURNING id, version`,
    [goes],
  );
  await recordAll(tx, 'DELETE', gone);
  return rows.map(({ id }) => id).filter((id) => !goes.includes(id));
}
