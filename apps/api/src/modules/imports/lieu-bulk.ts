import { may } from '../../auth/permissions.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { inBatches, mapInSlices } from '../../shared/slices.js';
import { slugOf } from '../../shared/slug.js';
import { TERM_FIELDS, TERM_LISTS, withTimeZone } from '../lieux/lieu.fields.js';
import { subjectOfLieu } from '../lieux/lieu.policy.js';
import { timeZoneOf } from '../lieux/time-zone.js';
import { ROWS_AT_ONCE, storable } from './storable.js';

export interface CurrentLieu {
  readonly version: number;
  readonly fields: Fields;
  /** Whether the viewer may change it; a lieu that other networks keep is only listed in this one. */
  readonly mayChange: boolean;
}

export interface NewLieu {
  readonly id: string;
  readonly fields: Fields;
}

export interface ChangedLieu {
  readonly id: string;
  /** As it was read under a lock. */
  readonly before: CurrentLieu;
  readonly changes: Fields;
}

/** Columns that a line can fill, and the time zone, which follows the commune; with their types. */
const COLUMNS = `name text, summary text, description text, website text, opening_hours text, setting text, siret text, rna text, legal_form text,
  street text, postal_code text, commune_code text, latitude float8, longitude float8, time_zone text`;
const NAMES = COLUMNS.split(',').map((column) => column.trim().split(' ')[0]!);

/** Lieux as the fields that a line of a file can fill, in the form of `lieu.fields.ts`. */
export async function currentLieux(tx: Transaction, ids: readonly string[]): Promise<Map<string, CurrentLieu>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<Record<string, unknown> & { id: string; version: number; terms: string[]; keepers: string[] }>(
    `SELECT l.id, l.version, ${NAMES.map((name) => `l.${name}`).join(', ')},
       ARRAY(SELECT t.term_id FROM lieu_term t WHERE t.lieu_id = l.id ORDER BY t.term_id) AS terms,
       ARRAY(SELECT na.network_id FROM network_actor na WHERE na.actor_id = l.id AND na.keeper) AS keepers
     FROM lieu l WHERE l.id = ANY($1) AND l.deleted_at IS NULL`,
    [ids],
  );
  return new Map(await mapInSlices(rows, (row) => {
    const mayChange = may(tx.viewer, 'lieu:update', subjectOfLieu(tx.viewer, row.id, row.keepers));
    return [row.id, { version: row.version, fields: fieldsOfRow(row), mayChange }] as const;
  }));
}

function fieldsOfRow(row: Record<string, unknown> & { terms: string[] }): Fields {
  const codes = (list: string): string[] => row.terms.filter((id) => id.startsWith(`${list}/`)).map((id) => id.slice(list.length + 1));
  return {
    name: row.name,
    summary: row.summary,
    description: row.description,
    website: row.website,
    openingHours: row.opening_hours,
    setting: row.setting,
    siret: row.siret,
    rna: row.rna,
    legalForm: row.legal_form === null ? null : String(row.legal_form).split('/')[1],
    'address.street': row.street,
    'address.postalCode': row.postal_code,
    'address.commune': row.commune_code,
    location: row.latitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    timeZone: row.time_zone,
    ...Object.fromEntries(TERM_FIELDS.map((field) => [field, codes(TERM_LISTS[field])])),
  };
}

function rowOfFields(fields: Fields): Record<string, unknown> {
  const location = fields.location as { latitude: number; longitude: number } | null | undefined;
  return {
    name: fields.name,
    summary: fields.summary,
    description: fields.description,
    website: fields.website,
    opening_hours: fields.openingHours,
    setting: fields.setting,
    siret: fields.siret,
    rna: fields.rna,
    legal_form: fields.legalForm && `LEGAL_FORM/${String(fields.legalForm)}`,
    street: fields['address.street'],
    postal_code: fields['address.postalCode'],
    commune_code: fields['address.commune'],
    latitude: location?.latitude,
    longitude: location?.longitude,
    time_zone: fields.timeZone,
  };
}

/** Writes new lieux, public ones, into a network that keeps them: a handful of statements for hundreds of them. */
export async function insertLieux(tx: Transaction, network: string, lieux: readonly NewLieu[]): Promise<void> {
  if (lieux.length === 0) return;
  const slugs = await freeSlugs(tx, lieux.map(({ fields }) => String(fields.name)));
  const timeZone = ({ fields }: NewLieu): string => timeZoneOf(fields['address.commune'] as string | undefined);
  await inBatches(lieux.map((lieu, index) => ({ ...lieu, slug: slugs[index] })), ROWS_AT_ONCE, async (batch) => {
    const rows = batch.map((lieu) => ({ id: lieu.id, slug: lieu.slug, ...rowOfFields({ timeZone: timeZone(lieu), ...lieu.fields }) }));
    await tx.query(
      `INSERT INTO lieu (id, slug, visibility, ${NAMES.join(', ')})
       SELECT r.id, r.slug, 'PUBLIC', ${NAMES.map((name) => `r.${name}`).join(', ')}
       FROM json_to_recordset($1) AS r(id text, slug text, ${COLUMNS})`,
      [storable(rows)],
    );
    await insertTerms(tx, batch);
    await joinLieux(tx, network, batch.map(({ id }) => id), true);
    const created = (fields: Fields): object => Object.fromEntries(Object.entries(fields).map(([field, after]) => [field, { before: null, after }]));
    await recordAll(tx, 'CREATE', batch.map(({ id, fields }) => ({ id, version: 1, changes: created(fields) })));
  });
}

/** Changes lieux that the caller has locked. */
export async function updateLieux(tx: Transaction, lieux: readonly ChangedLieu[]): Promise<void> {
  await inBatches(lieux, ROWS_AT_ONCE, (batch) => updateBatch(tx, batch.map((lieu) => ({ ...lieu, changes: withTimeZone(lieu.changes, lieu.before.fields) }))));
}

async function updateBatch(tx: Transaction, lieux: readonly ChangedLieu[]): Promise<void> {
  const rows = lieux.map(({ id, before, changes }) => ({ id, ...rowOfFields({ ...before.fields, ...changes }) }));
  await tx.query(
    `UPDATE lieu l SET ${NAMES.map((name) => `${name} = r.${name}`).join(', ')}, version = l.version + 1, updated_at = now()
     FROM json_to_recordset($1) AS r(id text, ${COLUMNS}) WHERE l.id = r.id`,
    [storable(rows)],
  );
  const lists = lieux.flatMap(({ id, changes }) => TERM_FIELDS.filter((field) => field in changes).map((field) => ({ id, list: TERM_LISTS[field] })));
  await tx.query(
    `DELETE FROM lieu_term t USING json_to_recordset($1) AS r(id text, list text) WHERE t.lieu_id = r.id AND starts_with(t.term_id, r.list || '/')`,
    [JSON.stringify(lists)],
  );
  await insertTerms(tx, lieux.map(({ id, changes }) => ({ id, fields: changes })));
  const entries = lieux.map(({ id, before, changes }) => ({
    id,
    version: before.version + 1,
    changes: Object.fromEntries(Object.entries(changes).map(([field, after]) => [field, { before: before.fields[field] ?? null, after }])),
  }));
  await recordAll(tx, 'UPDATE', entries);
}

/** Puts lieux into a network, which keeps them or only lists them; those that are in it stay as they are. */
export async function joinLieux(tx: Transaction, network: string, ids: readonly string[], keeper: boolean): Promise<void> {
  await tx.query('INSERT INTO network_actor (network_id, actor_id, keeper) SELECT $1, id, $3 FROM unnest($2::text[]) id ON CONFLICT DO NOTHING', [network, ids, keeper]);
}

async function insertTerms(tx: Transaction, lieux: readonly NewLieu[]): Promise<void> {
  const terms = lieux.flatMap(({ id, fields }) =>
    TERM_FIELDS.flatMap((field) => ((fields[field] as string[] | undefined) ?? []).map((code) => ({ id, term: `${TERM_LISTS[field]}/${code}` }))),
  );
  await tx.query('INSERT INTO lieu_term (lieu_id, term_id) SELECT r.id, r.term FROM json_to_recordset($1) AS r(id text, term text)', [JSON.stringify(terms)]);
}

async function recordAll(tx: Transaction, action: 'CREATE' | 'UPDATE', entries: readonly { id: string; version: number; changes: object }[]): Promise<void> {
  await tx.query(
    `INSERT INTO audit_entry (action, actor_id, subject_id, version, changes)
     SELECT $1, $2, r.id, r.version, r.changes FROM json_to_recordset($3) AS r(id text, version int, changes jsonb)`,
    [action, tx.viewer.userId, storable(entries)],
  );
}

/** Slugs that are free, for names in order; nobody else takes any until the transaction ends (see `freeSlug` of lieux). */
async function freeSlugs(tx: Transaction, names: readonly string[]): Promise<string[]> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('lieu.slug'))");
  const bases = names.map((name) => slugOf(name, 100));
  const rows = await tx.query<{ slug: string }>(`SELECT slug FROM lieu WHERE slug = ANY($1) OR regexp_replace(slug, '-[0-9]+$', '') = ANY($1)`, [bases]);
  const taken = new Set(rows.map(({ slug }) => slug));
  const next = new Map<string, number>();
  return bases.map((base) => {
    for (let n = next.get(base) ?? 1; ; n += 1) {
      const slug = n === 1 ? base : `${base}-${n}`;
      next.set(base, n + 1);
      if (taken.has(slug)) continue;
      taken.add(slug);
      return slug;
    }
  });
}
