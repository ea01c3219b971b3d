import { column, connection, extend, list, readType, reference, value } from '../../read/fields.js';
import type { Row } from '../../read/fields.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import type { DepartementCount, TermCount } from './reference.edges.js';
import type { CommuneType, DepartementType, EpciType, RegionType, TermType } from './reference.type.js';

const term = readType<TermType>('Term', 'term', {
  fields: {
    code: column('code'),
    label: value((row, at) => row(`label_${at.decide((args, viewer) => (args.locale === 'en' || (!args.locale && viewer.locale === 'en') ? 'en' : 'fr'))}`)),
    retired: column('retired'),
  },
});

const region = readType<RegionType>('Region', 'region', { key: 'code', fields: { code: column('code'), name: column('name') } });

const departement = readType<DepartementType>('Departement', 'departement', {
  key: 'code',
  fields: { code: column('code'), name: column('name'), region: reference('Region', 'region_code', 'code') },
});

const epci = readType<EpciType>('Epci', 'epci', { key: 'code', fields: { code: column('code'), name: column('name'), kind: column('kind') } });

const commune = readType<CommuneType>('Commune', 'commune', {
  key: 'code',
  fields: {
    code: column('code'),
    name: column('name'),
    postalCodes: column('postal_codes'),
    population: column('population'),
    departement: reference('Departement', 'departement_code', 'code'),
    region: reference('Region', 'region_code', 'code'),
    epci: reference('Epci', 'epci_code', 'code'),
  },
});

const termCount = readType<TermCount>('TermCount', '', { key: 'key', fields: { term: reference('Term', 'key'), count: column('count') } });
const departementCount = readType<DepartementCount>('DepartementCount', '', {
  key: 'key',
  fields: { departement: reference('Departement', 'key', 'code'), count: column('count') },
});

/** A to-many list of terms through a join table, in the order of the list. */
export const termsThrough = (table: string, owner: string, ...lists: readonly string[]) =>
  list('Term', {
    from: (row) =>
      sql`(SELECT te.* FROM ${raw(table)} j JOIN term te ON te.id = j.term_id WHERE j.${raw(owner)} = ${row('id')} AND te.list IN (${raw(
        lists.map((name) => `'${name}'`).join(', '),
      )}))`,
    on: () => raw('true'),
    orderBy: (target) => sql`${target('position')}, ${target('code')}`,
  });

/** Filter: the row has one of these codes of a list, through a join table. */
export const hasTerm = (table: string, owner: string, listName: string) => (target: Row, codes: (cast: string) => Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM ${raw(table)} j WHERE j.${raw(owner)} = ${target('id')} AND j.term_id = ANY(SELECT ${raw(
    `'${listName}/'`,
  )} || code FROM unnest(${codes('text[]')}) code))`;

/** Longer than any name; comparing more with every name takes seconds. */
const TEXT_AT_MOST = 100;

/** What is looked for; empty where everything is meant. */
const textOf = (args: Readonly<Record<string, unknown>>): string => (typeof args.text === 'string' ? args.text.trim().slice(0, TEXT_AT_MOST) : '');

export const referenceReads = [
  term,
  region,
  departement,
  epci,
  commune,
  termCount,
  departementCount,
  extend('Query', {
    terms: list('Term', {
      on: (_row, target, at) => sql`${target('list')} = ${at.argument('list', 'text')} AND NOT ${target('retired')}`,
      orderBy: (target) => sql`${target('position')}, ${target('code')}`,
    }),
    communes: connection('Commune', {
      source: (_row, at) => {
        const kind = at.decide((args) => (!textOf(args) ? 'all' : /^\d/.test(textOf(args)) ? 'code' : 'name'));
        const text = at.bind(textOf, 'text');
        if (kind === 'all') return sql`(SELECT c.*, c.code AS id, 0::float8 AS rank FROM commune c)`;
        if (kind === 'code') {
          return sql`(SELECT c.*, c.code AS id, 0::float8 AS rank FROM commune c WHERE starts_with(c.code, ${text}) OR EXISTS (SELECT 1 FROM unnest(c.postal_codes) pc WHERE starts_with(pc, ${text})))`;
        }
        return sql`(SELECT c.*, c.code AS id, (1 - similarity(c.plain_name, plain_text(${text})))::float8 AS rank FROM commune c
          WHERE c.plain_name LIKE plain_text(${text}) || '%' OR c.plain_name % plain_text(${text}))`;
      },
      orders: { CLOSEST: { keys: [{ value: (row) => row('rank'), type: 'float8' }, { value: (row) => row('name'), type: 'text' }] } },
      defaultOrder: 'CLOSEST',
    }),
    departements: list('Departement', {
      on: (_row, target, at) => {
        if (at.decide((args) => (textOf(args) ? 'some' : 'all')) === 'all') return sql`true`;
        const text = at.bind(textOf, 'text');
        return sql`(starts_with(${target('code')}, upper(${text})) OR strpos(plain_text(${target('name')}), plain_text(${text})) > 0 OR plain_text(${text}) <% plain_text(${target('name')}))`;
      },
      orderBy: (target) => target('code'),
    }),
    epcis: connection('Epci', {
      source: (_row, at) => {
        if (at.decide((args) => (textOf(args) ? 'some' : 'all')) === 'all') return sql`(SELECT e.*, e.code AS id, 0::float8 AS rank FROM epci e)`;
        const text = at.bind(textOf, 'text');
        return sql`(SELECT e.*, e.code AS id, (1 - word_similarity(plain_text(${text}), plain_text(e.name)))::float8 AS rank FROM epci e
          WHERE starts_with(e.code, ${text}) OR strpos(plain_text(e.name), plain_text(${text})) > 0 OR plain_text(${text}) <% plain_text(e.name))`;
      },
      orders: { CLOSEST: { keys: [{ value: (row) => row('rank'), type: 'float8' }, { value: (row) => row('name'), type: 'text' }] } },
      defaultOrder: 'CLOSEST',
    }),
  }),
];
