import type { Transaction } from '../../transaction/transaction.js';
import type { MOVED, PAIRED, Part } from './merge.parts.js';

type Moved = Exclude<(typeof MOVED)[number], 'rooms' | 'photos'>;
type Paired = (typeof PAIRED)[number];

/** Columns that name the lieu in which, or by which, something is. `which`: what tells such a thing from others, as text. */
const MOVED_TIES: Readonly<Record<Moved, { table: string; column: string; which: string }>> = {
  occurrences: { table: 'occurrence', column: 'lieu_id', which: 't.id' },
  resourceHolders: { table: 'resource', column: 'holder_id', which: 't.id' },
  resourceLieux: { table: 'resource', column: 'lieu_id', which: 't.id' },
  needHolders: { table: 'need', column: 'holder_id', which: 't.id' },
  needLieux: { table: 'need', column: 'lieu_id', which: 't.id' },
  requests: { table: 'mobilisation', column: 'requested_by', which: 't.id' },
  limits: { table: 'project_limit', column: 'holder_id', which: 't.id' },
  networkLimits: { table: 'shared_aim_limit', column: 'holder_id', which: 't.id' },
  objections: { table: 'objection', column: 'actor_id', which: 't.id' },
  observations: { table: 'observation', column: 'observed_by', which: 't.id' },
  names: { table: 'data_import_name', column: 'thing_id', which: 't.id' },
  sources: { table: 'import_source', column: 'thing_id', which: 'jsonb_build_array(t.network_id, t.target, t.source, t.key)::text' },
};

/** Tables of pairs, each pair once: the lieu's column, the other one's, and those that bring one back. */
const PAIRED_TIES: Readonly<Record<Paired, { table: string; column: string; other: string; columns: string; values: string }>> = {
  animateurs: { table: 'lieu_animateur', column: 'lieu_id', other: 'person_id', columns: 'person_id, lieu_id', values: 'r.person_id, $2' },
  organisers: { table: 'event_organiser', column: 'actor_id', other: 'event_id', columns: 'event_id, actor_id, position', values: 'r.event_id, $2, r.position' },
  parties: {
    table: 'project_party',
    column: 'actor_id',
    other: 'project_id',
    columns: 'project_id, actor_id, role, id',
    values: `r.project_id, $2, r.role, CASE WHEN EXISTS (SELECT FROM project_party WHERE id = r.id) THEN new_id('party') ELSE r.id END`,
  },
};

/** Moves everything of one kind to another lieu. */
export function moveAll(tx: Transaction, list: Moved, from: string, to: string): Promise<Part[]> {
  const { table, column, which } = MOVED_TIES[list];
  return tx.query<Part>(`UPDATE ${table} t SET ${column} = $2 WHERE ${column} = $1 RETURNING ${which} AS key`, [from, to]);
}

/** Moves back what still is where the merge had brought it; answers what is there now. */
export async function moveBack(tx: Transaction, list: Moved, from: string, to: string, keys: readonly string[]): Promise<string[]> {
  const { table, column, which } = MOVED_TIES[list];
  // A date that somebody has put into a room of the kept lieu since takes place there.
  const mayGo = list === 'occurrences' ? 'AND t.room_id IS NULL' : '';
  await tx.query(`UPDATE ${table} t SET ${column} = $2 WHERE ${column} = $1 AND ${which} = ANY($3) ${mayGo}`, [from, to, keys]);
  const there = await tx.query<Part>(`SELECT ${which} AS key FROM ${table} t WHERE ${column} = $1`, [to]);
  return there.map(({ key }) => key);
}

/** Moves pairs to another lieu; those that it has already are laid aside. */
export async function pairAll(tx: Transaction, list: Paired, from: string, to: string): Promise<Part[]> {
  const { table, column, other } = PAIRED_TIES[list];
  const part = `t.${other} AS key, to_jsonb(t) - '${column}' AS row`;
  const both = await tx.query<Part>(
    `DELETE FROM ${table} t WHERE t.${column} = $1 AND EXISTS (SELECT FROM ${table} k WHERE k.${column} = $2 AND k.${other} = t.${other}) RETURNING ${part}`,
    [from, to],
  );
  const moved = await tx.query<Part>(`UPDATE ${table} t SET ${column} = $2 WHERE ${column} = $1 RETURNING ${part}`, [from, to]);
  return [...both.map((each) => ({ ...each, both: true })), ...moved];
}

/** Gives pairs back to the lieu that they came from, as long as the other one has them; `lost` are those that the other one loses. Answers what it has now. */
export async function pairBack(tx: Transaction, list: Paired, from: string, to: string, parts: readonly Part[], lost: readonly string[]): Promise<string[]> {
  const { table, column, other, columns, values } = PAIRED_TIES[list];
  await tx.query(`UPDATE ${table} SET ${column} = $2 WHERE ${column} = $1 AND ${other} = ANY($3)`, [from, to, lost]);
  await tx.query(
    `INSERT INTO ${table} (${columns}) SELECT ${values} FROM jsonb_populate_recordset(NULL::${table}, $3) r
     WHERE EXISTS (SELECT FROM ${table} k WHERE k.${column} = $1 AND k.${other} = r.${other})`,
    [from, to, JSON.stringify(parts.filter(({ key }) => !lost.includes(key)).map(({ row }) => row))],
  );
  const there = await tx.query<Part>(`SELECT ${other} AS key FROM ${table} WHERE ${column} = $1`, [to]);
  return there.map(({ key }) => key);
}
