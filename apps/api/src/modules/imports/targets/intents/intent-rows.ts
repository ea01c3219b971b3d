import { may } from '../../../../auth/permissions.js';
import { forbidden } from '../../../../errors/access.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { type ReplacedClosures, replaceClosures } from '../../../resources/closures.js';
import { subjectOfHolder } from '../../../resources/intent.policy.js';
import { storable } from '../../../../shared/storable.js';
import { keepersOf } from '../actors.js';
import type { ChangedThing, NewThing } from '../target.js';
import { changed, created, recordAll } from '../../../../transaction/trail.js';
import { mayHavePrice, withoutPrice } from '../../../resources/terms.rules.js';
import type { ClosedDays } from './closed-days.js';
import type { KindOfIntent } from './intent-kinds.js';

/** What a new one has where nothing is said. */
const DEFAULTS: Fields = { sharing: 'NETWORK' };

/** Writes new resources or needs. */
export async function insertIntents(tx: Transaction, kind: KindOfIntent, things: readonly NewThing[]): Promise<void> {
  const settled = await settle(tx, kind, things.map(({ id, fields }) => ({ id, fields: { ...DEFAULTS, ...fields }, moves: true })));
  const columns = columnsOf(kind);
  await tx.query(
    `INSERT INTO ${kind.table} (id, ${columns.names.join(', ')}) SELECT r.id, ${columns.names.map((name) => `r.${name}`).join(', ')} FROM json_to_recordset($1) AS r(id text, ${columns.typed})`,
    [storable(settled.map(({ id, fields }) => ({ id, ...rowOfFields(kind, fields) })))],
  );
  const closures = await closuresIn(tx, settled.map(({ id, fields }) => ({ id, changes: fields })));
  await recordAll(tx, 'CREATE', settled.map(({ id, fields: { intent: _, ...fields } }) => ({ id, version: 1, changes: created({ ...fields, ...(closures.has(id) && { closures: closures.get(id)!.after }) }) })));
}

/** Changes resources or needs that the caller has locked. */
export async function updateIntents(tx: Transaction, kind: KindOfIntent, all: readonly ChangedThing[]): Promise<void> {
  // An offer stays an offer: a line that has become a need makes one.
  const things = all.map((thing) => ({ ...thing, changes: termsOf(thing) })).filter(({ changes }) => Object.keys(changes).some((field) => field !== 'intent'));
  const settled = await settle(tx, kind, things.map(({ id, before, changes }) => ({ id, fields: { ...before.fields, ...changes }, moves: 'lieu' in changes || 'holder' in changes })));
  const columns = columnsOf(kind);
  await tx.query(
    `UPDATE ${kind.table} t SET ${columns.names.map((name) => `${name} = r.${name}`).join(', ')}, version = t.version + 1, updated_at = now()
     FROM json_to_recordset($1) AS r(id text, ${columns.typed}) WHERE t.id = r.id`,
    [storable(settled.map(({ id, fields }) => ({ id, ...rowOfFields(kind, fields) })))],
  );
  const closures = await closuresIn(tx, things);
  const entries = things.map(({ id, before, changes }, index) => ({
    id,
    version: before.version + 1,
    changes: {
      ...changed(before.fields, Object.fromEntries(Object.keys(changes).filter((field) => field !== 'intent').map((field) => [field, settled[index]!.fields[field]]))),
      ...(closures.has(id) && { closures: closures.get(id)! }),
    },
  }));
  await recordAll(tx, 'UPDATE', entries);
}

/** A price goes with the terms that have one: with others it is cleared, or not taken. */
function termsOf({ before, changes }: ChangedThing): Fields {
  const fields = withoutPrice(changes, { ...before.fields, ...changes });
  if (fields.price == null || mayHavePrice({ ...before.fields, ...fields }.exchange)) return fields;
  const { price: _price, priceUnit: _unit, ...rest } = fields;
  return rest;
}

/** Writes the closed days of those of which they are said. */
const closuresIn = (tx: Transaction, things: readonly { id: string; changes: Fields }[]): Promise<ReadonlyMap<string, ReplacedClosures>> =>
  replaceClosures(tx, new Map(things.flatMap(({ id, changes }) => (changes.closures ? [[id, changes.closures as readonly ClosedDays[]]] : []))));

/**
 * What is to be written, as the rules of the module have it: whoever holds something must be the viewer's to speak for, what a lieu holds is
 * there unless another is said, and a lieu of strangers is none. `moves`: holder or lieu are new.
 */
async function settle<Thing extends { id: string; fields: Fields; moves: boolean }>(tx: Transaction, { permissions }: KindOfIntent, things: readonly Thing[]): Promise<Thing[]> {
  const actors = [...new Set(things.flatMap(({ fields }) => [fields.holder, fields.lieu]).filter((id) => typeof id === 'string'))];
  const networksOf = await keepersOf(tx, actors);
  return things.map((thing) => {
    const holder = String(thing.fields.holder);
    const networks = networksOf.get(holder) ?? [];
    if (!may(tx.viewer, permissions.create, subjectOfHolder(tx.viewer, holder, networks))) throw forbidden();
    if (!thing.moves) return thing;
    const lieu = thing.fields.lieu === undefined && holder.startsWith('lieu_') ? holder : ((thing.fields.lieu as string | null | undefined) ?? null);
    const near = lieu !== null && (networksOf.get(lieu) ?? []).some((network) => networks.includes(network));
    return { ...thing, fields: { ...thing.fields, lieu: near ? lieu : null } };
  });
}

function columnsOf({ ownColumns }: KindOfIntent): { names: string[]; typed: string } {
  const all = [
    ['holder_id', 'text'], ['lieu_id', 'text'], ['nature', 'text'], ['category', 'text'], ['title', 'text'], ['description', 'text'], ['quantity', 'numeric'], ['unit', 'text'], ['sharing', 'text'],
    ...ownColumns.map(({ column, type }) => [column, type]),
  ];
  return { names: all.map(([name]) => name!), typed: all.map((each) => each.join(' ')).join(', ') };
}

function rowOfFields({ ownColumns }: KindOfIntent, fields: Fields): Record<string, unknown> {
  return {
    holder_id: fields.holder,
    lieu_id: fields.lieu,
    nature: fields.nature,
    category: `${String(fields.nature)}_RESOURCE/${String(fields.category)}`,
    title: fields.title,
    description: fields.description,
    quantity: fields.quantity,
    unit: fields.unit,
    sharing: fields.sharing,
    ...Object.fromEntries(ownColumns.map(({ field, column }) => [column, fields[field]])),
  };
}
