import { may } from '../../../../auth/permissions.js';
import { rowOf } from '../../../../read/planner.js';
import { Planning, Position } from '../../../../read/position.js';
import { bind, raw, render, sql } from '../../../../read/sql.js';
import { newId } from '../../../../shared/id.js';
import { inBatches } from '../../../../shared/slices.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { NOT_OVER } from '../../../resources/closures.js';
import { subjectOfHolder } from '../../../resources/intent.policy.js';
import { allowedToHolder } from '../../../resources/intent.read.js';
import { ROWS_AT_ONCE } from '../../../../shared/storable.js';
import type { Current, Existing, Store } from '../target.js';
import { recordAll } from '../../../../transaction/trail.js';
import { type ClosedDays, inOrder } from './closed-days.js';
import type { IntentDraft } from './draft.js';
import type { IntentKind } from './intent-categories.js';
import { kinds, kindOfId, type KindOfIntent } from './intent-kinds.js';
import { insertIntents, updateIntents } from './intent-rows.js';

/** What of a resource or need is compared; the holder says also whether it is offered or needed, since an offer repeats no need. */
export interface IntentComparable {
  readonly name: string;
  readonly holder: string | null;
  readonly category: string;
}

export const holderKey = (intent: IntentKind, holder: string): string => `${intent} ${holder}`;

/** How many things are looked through at a time. */
const PIECE = 1000;

/** Resources and needs in the database; a list of either may hold both. */
export const intentStore: Store<IntentComparable> = {
  newId: (draft) => newId((draft as IntentDraft).intent === 'NEED' ? 'need' : 'resource'),
  existing,
  current,
  async inNetwork(tx, network, ids) {
    const rows = await tx.query<{ id: string }>(
      `SELECT t.id FROM (SELECT id, holder_id FROM resource WHERE id = ANY($2) UNION ALL SELECT id, holder_id FROM need WHERE id = ANY($2)) t
       WHERE EXISTS (SELECT FROM network_actor na WHERE na.actor_id = t.holder_id AND na.network_id = $1)`,
      [network, ids],
    );
    return new Set(rows.map(({ id }) => id));
  },
  async create(tx, _network, things) {
    await eachKind(things, (kind, own) => inBatches(own, ROWS_AT_ONCE, (batch) => insertIntents(tx, kind, batch)));
  },
  async change(tx, _network, things) {
    await eachKind(things, (kind, own) => inBatches(own, ROWS_AT_ONCE, (batch) => updateIntents(tx, kind, batch)));
  },
  async remove(tx, ids) {
    const now = await current(tx, ids, true);
    const mine = ids.filter((id) => now.get(id)?.mayChange);
    await eachKind(mine.map((id) => ({ id })), async (kind, own) => {
      const rows = await tx.query<{ id: string; version: number }>(
        `UPDATE ${kind.table} SET deleted_at = now(), updated_at = now(), version = version + 1 WHERE id = ANY($1) AND deleted_at IS NULL RETURNING id, version`,
        [own.map(({ id }) => id)],
      );
      await recordAll(tx, 'DELETE', rows);
    });
    return ids.filter((id) => now.has(id) && !mine.includes(id));
  },
};

async function eachKind<Thing extends { id: string }>(things: readonly Thing[], work: (kind: KindOfIntent, own: readonly Thing[]) => Promise<unknown>): Promise<void> {
  for (const kind of kinds) {
    const own = things.filter(({ id }) => kindOfId(id) === kind);
    if (own.length > 0) await work(kind, own);
  }
}

/** Those of the network's holders that the viewer may read, by the row filters of the read path. */
async function* existing(tx: Transaction, network: string): AsyncGenerator<readonly (IntentComparable & Existing)[]> {
  for (const { table, read, intent, permissions } of kinds) {
    for (let after = ''; ; ) {
      const planning = new Planning(tx.viewer, {});
      const at = new Position(planning, null);
      const row = rowOf('t');
      const from = after;
      const { text, binds } = render(sql`SELECT t.id, t.title AS name, t.holder_id AS holder, t.category, ${allowedToHolder(row, at, permissions.update)} AS "mayChange"
        FROM ${raw(table)} t WHERE t.id > ${bind(() => from)} AND ${read.visible!(row, at)}
          AND EXISTS (SELECT FROM network_actor na WHERE na.actor_id = t.holder_id AND na.network_id = ${bind(() => network)})
        ORDER BY t.id LIMIT ${raw(String(PIECE))}`);
      const rows = await tx.query<IntentComparable & Existing>(text, binds.map((each) => each.value(planning.run)));
      yield rows.map((each) => ({ ...each, holder: holderKey(intent, each.holder!) }));
      if (rows.length < PIECE) break;
      after = rows.at(-1)!.id;
    }
  }
}

/** Those that are not over, in the order in which they are compared. */
const CLOSURES = `, 'closures', (SELECT coalesce(json_agg(json_build_object('from', c.starts_on, 'until', c.ends_on, 'reason', c.reason)), '[]') FROM resource_closure c WHERE c.resource_id = t.id AND c.${NOT_OVER})`;

async function current(tx: Transaction, ids: readonly string[], lock = false): Promise<ReadonlyMap<string, Current>> {
  const found = new Map<string, Current>();
  await eachKind(ids.map((id) => ({ id })), async ({ table, intent, ownColumns, permissions }, own) => {
    const rows = await tx.query<{ id: string; version: number; holder: string; keepers: string[]; fields: Fields }>(
      `SELECT t.id, t.version, t.holder_id AS holder, ARRAY(SELECT na.network_id FROM network_actor na WHERE na.actor_id = t.holder_id AND na.keeper) AS keepers,
         json_build_object('title', t.title, 'description', t.description, 'nature', t.nature, 'category', split_part(t.category, '/', 2),
           'quantity', t.quantity, 'unit', t.unit, 'sharing', t.sharing, 'lieu', t.lieu_id, ${ownColumns.map(({ field, column }) => `'${field}', t.${column}`).join(', ')}${table === 'resource' ? CLOSURES : ''}) AS fields
       FROM ${table} t WHERE t.id = ANY($1) AND t.deleted_at IS NULL ORDER BY t.id ${lock ? 'FOR UPDATE OF t' : ''}`,
      [own.map(({ id }) => id)],
    );
    for (const { id, version, holder, keepers, fields } of rows) {
      const mayChange = may(tx.viewer, permissions.update, subjectOfHolder(tx.viewer, holder, keepers));
      const closures = fields.closures as readonly ClosedDays[] | undefined;
      found.set(id, { version, fields: { intent, holder, ...fields, ...(closures && { closures: inOrder(closures) }) }, mayChange });
    }
  });
  return found;
}
