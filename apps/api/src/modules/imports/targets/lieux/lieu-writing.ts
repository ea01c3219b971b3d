import { inBatches, over } from '../../../../shared/slices.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { TERM_FIELDS, TERM_LISTS, withTimeZone } from '../../../lieux/lieu.fields.js';
import { timeZoneOf } from '../../../lieux/time-zone.js';
import { storable } from '../../../../shared/storable.js';
import { keepActors } from '../actors.js';
import type { ChangedThing, NewThing } from '../target.js';
import { changed, created, recordAll } from '../../../../transaction/trail.js';
import { LIEU_COLUMN_NAMES, LIEU_COLUMNS, rowOfFields } from './lieu-row.js';
import { freeSlugs } from './lieu-slugs.js';

/** How many lieux a statement writes: enough for its own cost to vanish, few enough for its JSON to keep nobody waiting. */
const LIEUX_AT_ONCE = 1000;

/** Writes new lieux, public ones, into a network that keeps them. */
export async function createLieux(tx: Transaction, network: string, things: readonly NewThing[]): Promise<void> {
  await inBatches(things, LIEUX_AT_ONCE, async (batch) => {
    const lieux = await withKnownTerms(tx, batch);
    const slugs = await freeSlugs(tx, lieux.map(({ fields }) => String(fields.name)));
    const rows = lieux.map(({ id, fields }, index) => ({
      id,
      slug: slugs[index],
      ...rowOfFields({ timeZone: timeZoneOf(fields['address.commune'] as string | undefined), ...fields }),
    }));
    // In this order; each is made ready while the database does the one before.
    const statements = [
      tx.query(
        `INSERT INTO lieu (id, slug, visibility, ${LIEU_COLUMN_NAMES.join(', ')})
         SELECT r.id, r.slug, 'PUBLIC', ${LIEU_COLUMN_NAMES.map((name) => `r.${name}`).join(', ')} FROM json_to_recordset($1) AS r(id text, slug text, ${LIEU_COLUMNS})`,
        [storable(rows)],
      ),
      insertTerms(tx, lieux),
      keepActors(tx, network, lieux.map(({ id }) => id)),
      recordAll(tx, 'CREATE', lieux.map(({ id, fields }) => ({ id, version: 1, changes: created(fields) }))),
    ];
    await Promise.all(statements).finally(() => over(...statements));
  });
}

/** Changes lieux that the caller has locked. */
export async function changeLieux(tx: Transaction, things: readonly ChangedThing[]): Promise<void> {
  await inBatches(things, LIEUX_AT_ONCE, async (batch) => {
    const known = await withKnownTerms(tx, batch.map(({ id, changes }) => ({ id, fields: changes })));
    await changeBatch(tx, batch.map((thing, index) => ({ ...thing, changes: withTimeZone(known[index]!.fields, thing.before.fields) })));
  });
}

async function changeBatch(tx: Transaction, lieux: readonly ChangedThing[]): Promise<void> {
  const rows = lieux.map(({ id, before, changes }) => ({ id, ...rowOfFields({ ...before.fields, ...changes }) }));
  await tx.query(
    `UPDATE lieu l SET ${LIEU_COLUMN_NAMES.map((name) => `${name} = r.${name}`).join(', ')}, version = l.version + 1, updated_at = now()
     FROM json_to_recordset($1) AS r(id text, ${LIEU_COLUMNS}) WHERE l.id = r.id`,
    [storable(rows)],
  );
  const lists = lieux.flatMap(({ id, changes }) => TERM_FIELDS.filter((field) => field in changes).map((field) => ({ id, list: TERM_LISTS[field] })));
  await tx.query(
    `DELETE FROM lieu_term t USING json_to_recordset($1) AS r(id text, list text) WHERE t.lieu_id = r.id AND starts_with(t.term_id, r.list || '/')`,
    [JSON.stringify(lists)],
  );
  await insertTerms(tx, lieux.map(({ id, changes }) => ({ id, fields: changes })));
  await recordAll(tx, 'UPDATE', lieux.map(({ id, before, changes }) => ({ id, version: before.version + 1, changes: changed(before.fields, changes) })));
}

async function insertTerms(tx: Transaction, lieux: readonly NewThing[]): Promise<void> {
  const terms = lieux.flatMap(({ id, fields }) => TERM_FIELDS.flatMap((field) => codesOf(fields, field).map((code) => [id, `${TERM_LISTS[field]}/${code}`] as const)));
  await tx.query('INSERT INTO lieu_term (lieu_id, term_id) SELECT * FROM unnest($1::text[], $2::text[])', [terms.map(([id]) => id), terms.map(([, term]) => term)]);
}

const codesOf = (fields: Fields, field: string): readonly string[] => (fields[field] as readonly string[] | null | undefined) ?? [];

/** Lists are edited, and an export of another instance may have codes that this one does not know: they are left out. */
async function withKnownTerms<Thing extends NewThing>(tx: Transaction, things: readonly Thing[]): Promise<Thing[]> {
  const lists = [...Object.values(TERM_LISTS), 'LEGAL_FORM'];
  const known = new Set((await tx.query<{ id: string }>('SELECT id FROM term WHERE list = ANY($1)', [lists])).map(({ id }) => id));
  return things.map((thing) => {
    const { fields } = thing;
    const terms = TERM_FIELDS.filter((field) => codesOf(fields, field).some((code) => !known.has(`${TERM_LISTS[field]}/${code}`)));
    const legalForm = typeof fields.legalForm === 'string' && !known.has(`LEGAL_FORM/${fields.legalForm}`);
    if (terms.length === 0 && !legalForm) return thing;
    const kept = terms.map((field) => [field, codesOf(fields, field).filter((code) => known.has(`${TERM_LISTS[field]}/${code}`))]);
    return { ...thing, fields: { ...fields, ...Object.fromEntries(kept), ...(legalForm ? { legalForm: null } : {}) } };
  });
}
