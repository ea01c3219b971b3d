import { may } from '../../../../auth/permissions.js';
import { rowOf } from '../../../../read/planner.js';
import { Planning, Position } from '../../../../read/position.js';
import { render, sql } from '../../../../read/sql.js';
import { newId } from '../../../../shared/id.js';
import { mapInSlices } from '../../../../shared/slices.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { subjectOfLieu } from '../../../lieux/lieu.policy.js';
import { lieuUpdatable, lieuVisible } from '../../../lieux/lieu.read.js';
import type { ComparableLieu } from '../../duplicates/lieu-likeness.js';
import { joinListed } from '../actors.js';
import type { Current, Existing, Store } from '../target.js';
import { recordAll } from '../../../../transaction/trail.js';
import { fieldsOfRow, LIEU_COLUMN_NAMES } from './lieu-row.js';
import { changeLieux, createLieux } from './lieu-writing.js';
import { lieuxInUse } from './lieux-in-use.js';

/** How many lieux are looked through at a time. */
const PIECE = 1000;

/** Lieux in the database. */
export const lieuStore: Store<ComparableLieu> = {
  newId: () => newId('lieu'),
  existing,
  current,
  async inNetwork(tx, network, ids) {
    const rows = await tx.query<{ id: string }>('SELECT actor_id AS id FROM network_actor WHERE network_id = $1 AND actor_id = ANY($2)', [network, ids]);
    return new Set(rows.map(({ id }) => id));
  },
  async mergedInto(tx, ids) {
    const rows = await tx.query<{ id: string; into: string }>('SELECT id, merged_into AS into FROM lieu WHERE id = ANY($1) AND merged_into IS NOT NULL', [ids]);
    return new Map(rows.map(({ id, into }) => [id, into]));
  },
  create: createLieux,
  change: (tx, _network, things) => changeLieux(tx, things),
  // A list gives nobody rights over what was here before.
  list: joinListed,
  remove,
};

/** Lieux that the viewer may read, by the row filter of the read path itself. A cursor: none of a hundred thousand is read twice, nor are they sorted. */
async function* existing(tx: Transaction): AsyncGenerator<readonly (ComparableLieu & Existing)[]> {
  const planning = new Planning(tx.viewer, {});
  const at = new Position(planning, null);
  const row = rowOf('t');
  const { text, binds } = render(sql`DECLARE lieux_here NO SCROLL CURSOR FOR
    SELECT json_strip_nulls(json_build_object('id', t.id, 'name', t.name, 'website', t.website, 'street', t.street,
      'postalCode', t.postal_code, 'communeCode', t.commune_code, 'communeName', c.name, 'latitude', t.latitude, 'longitude', t.longitude, 'siret', t.siret,
      'mayChange', ${lieuUpdatable(row, at)})) AS lieu
    FROM lieu t LEFT JOIN commune c ON c.code = t.commune_code WHERE ${lieuVisible(row, at)}`);
  await tx.query(text, binds.map((each) => each.value(planning.run)));
  try {
    for (;;) {
      const rows = await tx.query<{ lieu: ComparableLieu & Existing }>(`FETCH ${PIECE} FROM lieux_here`);
      if (rows.length === 0) break;
      yield rows.map(({ lieu }) => lieu);
    }
  } finally {
    // Where something has failed, the transaction is over and the cursor with it.
    await tx.query('CLOSE lieux_here').catch(() => undefined);
  }
}

async function current(tx: Transaction, ids: readonly string[], lock = false): Promise<ReadonlyMap<string, Current>> {
  if (ids.length === 0) return new Map();
  // In the order of ids, so that two that lock the same lieux never wait for each other.
  const rows = await tx.query<Record<string, unknown> & { id: string; version: number; terms: string[]; keepers: string[] }>(
    `SELECT l.id, l.version, ${LIEU_COLUMN_NAMES.map((name) => `l.${name}`).join(', ')},
       ARRAY(SELECT t.term_id FROM lieu_term t WHERE t.lieu_id = l.id ORDER BY t.term_id) AS terms,
       ARRAY(SELECT na.network_id FROM network_actor na WHERE na.actor_id = l.id AND na.keeper) AS keepers
     FROM lieu l WHERE l.id = ANY($1) AND l.deleted_at IS NULL ORDER BY l.id ${lock ? 'FOR UPDATE OF l' : ''}`,
    [ids],
  );
  return new Map(await mapInSlices(rows, (row) => {
    const mayChange = may(tx.viewer, 'lieu:update', subjectOfLieu(tx.viewer, row.id, row.keepers));
    return [row.id, { version: row.version, fields: fieldsOfRow(row), mayChange }] as const;
  }));
}

/** Deletes lieux softly, but for those that somebody counts on or that the viewer may not delete. */
async function remove(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string; keepers: string[] }>(
    `SELECT l.id, ARRAY(SELECT na.network_id FROM network_actor na WHERE na.actor_id = l.id AND na.keeper) AS keepers
     FROM lieu l WHERE l.id = ANY($1) AND l.deleted_at IS NULL ORDER BY l.id FOR UPDATE OF l`,
    [ids],
  );
  const used = await lieuxInUse(tx, rows.map(({ id }) => id));
  const stay = rows.filter(({ id, keepers }) => used.has(id) || !may(tx.viewer, 'lieu:delete', subjectOfLieu(tx.viewer, id, keepers))).map(({ id }) => id);
  const gone = rows.map(({ id }) => id).filter((id) => !stay.includes(id));
  const deleted = await tx.query<{ id: string; version: number }>(
    'UPDATE lieu SET deleted_at = now(), updated_at = now(), version = version + 1 WHERE id = ANY($1) RETURNING id, version',
    [gone],
  );
  await recordAll(tx, 'DELETE', deleted);
  return stay;
}
