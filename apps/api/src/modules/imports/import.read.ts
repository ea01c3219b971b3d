import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, list, object, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import type { DataImport, DataImportRow, ImportCandidate, ImportColumn, ImportCounts, ImportProblem, ImportRemark } from './import.type.js';

/** The items of a JSON array as rows (`item`, `position`). */
const items = (array: (row: Row) => Sql) => ({
  from: (row: Row) => sql`(SELECT e.item, e.position FROM jsonb_array_elements(${array(row)}) WITH ORDINALITY e(item, position))`,
  on: () => raw('true'),
  orderBy: (target: Row) => target('position'),
});
const text = (key: string) => value((row) => sql`${row('item')} ->> ${raw(`'${key}'`)}`);
const number = (key: string, type: 'int' | 'float8') => value((row) => sql`(${row('item')} ->> ${raw(`'${key}'`)})::${raw(type)}`);

/** Messages are written in both languages when the file is looked at. */
const locale = (at: Position): Sql => raw(at.decide((_, viewer) => (viewer.locale === 'en' ? `'en'` : `'fr'`)));
const message = value((row, at) => sql`${row('item')} ->> ${locale(at)}`);

const remark = readType<ImportRemark>('ImportRemark', '', { key: 'item', fields: { code: text('code'), message } });

const importColumn = readType<ImportColumn>('ImportColumn', '', {
  key: 'item',
  fields: {
    name: text('name'),
    sample: text('sample'),
    field: text('field'),
    confidence: number('confidence', 'float8'),
    reason: value((row, at) => sql`${row('item')} -> 'reason' ->> ${locale(at)}`),
  },
});

const problem = readType<ImportProblem>('ImportProblem', '', {
  key: 'item',
  fields: { column: text('column'), code: text('code'), severity: text('severity'), message },
});

const candidate = readType<ImportCandidate>('ImportCandidate', '', {
  key: 'item',
  fields: {
    node: { kind: 'any', types: { lieu: 'Lieu' }, id: (row) => sql`(${row('item')} ->> 'lieu')` },
    line: number('line', 'int'),
    name: text('name'),
    score: number('score', 'float8'),
    reasons: list('ImportRemark', items((row) => sql`${row('item')} -> 'reasons'`)),
  },
});

const importRow = readType<DataImportRow>('DataImportRow', 'data_import_row', {
  key: 'line',
  fields: {
    line: column('line'),
    name: value((row) => sql`nullif(${row('draft')} ->> 'name', '')`),
    outcome: column('outcome'),
    column: value((row) => sql`${row('problems')} -> 0 ->> 'column'`),
    message: value((row, at) => sql`(SELECT string_agg(e.item ->> ${locale(at)}, ' ' ORDER BY e.position)
      FROM jsonb_array_elements(${row('problems')}) WITH ORDINALITY e(item, position))`),
    problems: list('ImportProblem', items((row) => row('problems'))),
    raw: column('raw'),
    candidates: list('ImportCandidate', items((row) => row('candidates'))),
    decision: column('decision'),
    sameAsLine: column('same_as_line'),
    lieu: reference('Lieu', 'lieu_id'),
  },
});

const count = (outcome: string) =>
  value((row) => sql`(SELECT count(*) FROM data_import_row r WHERE r.import_id = ${row('id')} AND r.outcome = ${raw(`'${outcome}'`)})`);

export const dataImportRead = readType<DataImport>('DataImport', 'data_import', {
  prefix: 'import',
  visible: (row, at) => allowed(at, 'import:read', { inNetworks: (networks) => sql`${row('network_id')} = ANY(${networks})` }),
  fields: {
    id: column('id'),
    network: reference('Network', 'network_id'),
    target: column('target'),
    state: column('state'),
    format: column('format'),
    fileName: column('file_name'),
    encoding: column('encoding'),
    warnings: list('ImportRemark', items((row) => row('warnings'))),
    columns: list('ImportColumn', items((row) => row('columns'))),
    counts: object<ImportCounts>({
      created: count('CREATED'),
      updated: count('UPDATED'),
      unchanged: count('UNCHANGED'),
      duplicates: count('DUPLICATE'),
      rejected: count('REJECTED'),
      skipped: count('SKIPPED'),
    }),
    version: column('version'),
    createdAt: column('created_at'),
    confirmedAt: column('confirmed_at'),
  },
});

export const importReads = [
  remark,
  importColumn,
  problem,
  candidate,
  importRow,
  dataImportRead,
  extend('DataImport', {
    rows: connection('DataImportRow', {
      source: (row) => sql`(SELECT r.*, r.line::text AS id FROM data_import_row r WHERE r.import_id = ${row!('id')})`,
      filters: {
        outcomes: (target, outcomes) => sql`${target('outcome')} = ANY(${outcomes('text[]')})`,
        withProblems: (target, wanted) => sql`(${target('problems')} <> '[]') = ${wanted('boolean')}`,
        withCandidates: (target, wanted) => sql`(${target('candidates')} <> '[]') = ${wanted('boolean')}`,
      },
      orders: { LINE_ASC: { keys: [{ value: (row) => row('line'), type: 'int' }] } },
      defaultOrder: 'LINE_ASC',
    }),
  }),
  extend('Query', {
    dataImport: { ...one('DataImport', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    dataImports: connection('DataImport', {
      on: (_row, target, at) => sql`${target('network_id')} = ${at.argument('network', 'text')}`,
      orders: { CREATED_AT_DESC: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }], descending: true } },
      defaultOrder: 'CREATED_AT_DESC',
    }),
  }),
];
