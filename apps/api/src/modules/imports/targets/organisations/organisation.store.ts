import { In } from 'typeorm';
import { may } from '../../../../auth/permissions.js';
import { actorInNetworks, allowed } from '../../../../auth/row-filters.js';
import { sql } from '../../../../read/sql.js';
import { newId } from '../../../../shared/id.js';
import { inBatches } from '../../../../shared/slices.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { checkNetwork } from '../../../actors/actor.service.js';
import { Organisation } from '../../../organisations/organisation.entity.js';
import { fieldsOf } from '../../../organisations/organisation.fields.js';
import { organisationRead } from '../../../organisations/organisation.read.js';
import { MemberKind } from '../../../organisations/organisation.type.js';
import type { Comparable } from '../../duplicates/organisation-likeness.js';
import { ROWS_AT_ONCE, storable } from '../../../../shared/storable.js';
import { actorsInNetwork, keepActors, keepersOf, listActors, readableActors, removeActors } from '../actors.js';
import type { ChangedThing, Current, NewThing, Store } from '../target.js';
import { changed, created, recordAll } from '../../../../transaction/trail.js';
import type { EsusDraft } from './organisation.draft.js';

/** Organisations in the database. */
export const organisationStore: Store<Comparable> = {
  newId: () => newId('organisation'),
  existing: (tx) => readableActors<Comparable>(tx, organisationRead, {
    columns: sql`'name', t.name, 'siret', t.siret, 'rna', t.rna, 'website', t.website, 'communeCode', t.commune_code`,
    updatable: (row, at) => allowed(at, 'organisation:update', { inNetworks: actorInNetworks(row('id')) }),
  }),
  current,
  inNetwork: actorsInNetwork,
  async create(tx, network, things) {
    if (things.length === 0) return;
    await checkNetwork(tx, network, 'organisation:create');
    await inBatches(things.map(withDefaults), ROWS_AT_ONCE, (batch) => insert(tx, network, batch));
  },
  async change(tx, _network, things) {
    await inBatches(things, ROWS_AT_ONCE, (batch) => update(tx, batch));
  },
  list: (tx, network, ids) => listActors(tx, network, organisationRead, ids),
  remove: (tx, ids) => removeActors(tx, { table: 'organisation', permission: 'organisation:delete', subject: (_id, networkIds) => ({ networkIds }) }, ids),
};

/** Columns that a line can fill, with their types. */
const COLUMNS = 'name text, summary text, visibility text, member_kind text, ess_family text, siret text, rna text, website text, commune_code text, esus_since date, esus_until date';
const NAMES = COLUMNS.split(', ').map((column) => column.split(' ')[0]!);

async function current(tx: Transaction, ids: readonly string[], lock = false): Promise<ReadonlyMap<string, Current>> {
  const found = await tx.manager.find(Organisation, { where: { id: In([...ids]) }, order: { id: 'ASC' }, ...(lock && { lock: { mode: 'pessimistic_write' } }) });
  const keepers = await keepersOf(tx, ids);
  const here = found.filter(({ deletedAt }) => deletedAt === null);
  return new Map(here.map((organisation) => {
    const mayChange = may(tx.viewer, 'organisation:update', { networkIds: keepers.get(organisation.id) ?? [] });
    return [organisation.id, { version: organisation.version, fields: fieldsOf(organisation), mayChange }];
  }));
}

/** Every organisation is of some kind, and as visible as those that are added by hand. */
const withDefaults = ({ id, fields }: NewThing): NewThing => ({ id, fields: { visibility: 'PUBLIC', memberKind: MemberKind.OTHER_LEGAL_PERSON, ...fields } });

async function insert(tx: Transaction, network: string, things: readonly NewThing[]): Promise<void> {
  await tx.query(
    `INSERT INTO organisation (id, ${NAMES.join(', ')}) SELECT r.id, ${NAMES.map((name) => `r.${name}`).join(', ')} FROM json_to_recordset($1) AS r(id text, ${COLUMNS})`,
    [storable(things.map(({ id, fields }) => ({ id, ...rowOfFields(fields) })))],
  );
  await keepActors(tx, network, things.map(({ id }) => id));
  await recordAll(tx, 'CREATE', things.map(({ id, fields }) => ({ id, version: 1, changes: created(fields) })));
}

async function update(tx: Transaction, things: readonly ChangedThing[]): Promise<void> {
  await tx.query(
    `UPDATE organisation o SET ${NAMES.map((name) => `${name} = r.${name}`).join(', ')}, version = o.version + 1, updated_at = now()
     FROM json_to_recordset($1) AS r(id text, ${COLUMNS}) WHERE o.id = r.id`,
    [storable(things.map(({ id, before, changes }) => ({ id, ...rowOfFields({ ...before.fields, ...changes }) })))],
  );
  await recordAll(tx, 'UPDATE', things.map(({ id, before, changes }) => ({ id, version: before.version + 1, changes: changed(before.fields, changes) })));
}

function rowOfFields(fields: Fields): Record<string, unknown> {
  const esus = fields.esus as EsusDraft | null | undefined;
  return {
    name: fields.name,
    summary: fields.summary,
    visibility: fields.visibility,
    member_kind: fields.memberKind,
    ess_family: fields.essFamily && `ESS_FAMILY/${String(fields.essFamily)}`,
    siret: fields.siret,
    rna: fields.rna,
    website: fields.website,
    commune_code: fields.commune,
    esus_since: esus?.since,
    esus_until: esus?.until,
  };
}
