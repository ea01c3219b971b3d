import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, list, object, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { keptLieu } from '../lieux/lieu.read.js';
import type { DataImport, DataImportName, DataImportRow, ImportCandidate, ImportChange, ImportColumn, ImportCounts, ImportKept, ImportProblem, ImportProgress, ImportRemark } from './import.type.js';

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
    reason: value((row, at) => sql`concat_ws(' ', ${row('item')} -> 'reason' ->> ${locale(at)}, ${row('item')} -> 'orderReason' ->> ${locale(at)})`),
    eitherDay: text('eitherDay'),
    dateOrder: value((row) => sql`CASE WHEN ${row('item')} -> 'eitherDay' IS NOT NULL THEN nullif(coalesce(${row('item')} ->> 'dateOrder', 'DAY_FIRST'), 'MIXED') END`),
  },
});

const problem = readType<ImportProblem>('ImportProblem', '', {
  key: 'item',
  fields: { column: text('column'), code: text('code'), severity: text('severity'), message },
});

/** What lines can be about, by the prefix of its id. */
const THINGS = { lieu: 'Lieu', organisation: 'Organisation', person: 'Person', resource: 'Resource', need: 'Need', event: 'EssMonthEvent' };

const candidate = readType<ImportCandidate>('ImportCandidate', '', {
  key: 'item',
  fields: {
    node: { kind: 'any', types: THINGS, id: (row) => keptLieu(sql`(${row('item')} ->> 'thing')`) },
    skill: one('Skill', (row, target) => sql`${target('id')} = ${row('item')} ->> 'thing'`),
    line: number('line', 'int'),
    name: text('name'),
    score: number('score', 'float8'),
    reasons: list('ImportRemark', items((row) => sql`${row('item')} -> 'reasons'`)),
  },
});

const change = readType<ImportChange>('ImportChange', '', {
  key: 'item',
  fields: { field: text('field'), before: value((row) => sql`${row('item')} -> 'before'`), after: value((row) => sql`${row('item')} -> 'after'`) },
});

const importName = readType<DataImportName>('DataImportName', 'data_import_name', {
  prefix: 'importname',
  visible: (row, at) => allowed(at, 'import:read', { inNetworks: (networks) => sql`(SELECT i.network_id FROM data_import i WHERE i.id = ${row('import_id')}) = ANY(${networks})` }),
  fields: {
    id: column('id'),
    kind: column('kind'),
    text: column('text'),
    state: column('state'),
    decided: column('decided'),
    lines: column('lines'),
    node: { kind: 'any', types: THINGS, id: (row) => keptLieu(row('thing_id')) },
    skill: reference('Skill', 'thing_id'),
    candidates: list('ImportCandidate', items((row) => row('candidates'))),
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
    changes: list('ImportChange', items((row) => row('changes'))),
    node: { kind: 'any', types: THINGS, id: (row) => keptLieu(row('thing_id')) },
    lieu: reference('Lieu', 'thing_id'),
  },
});

const count = (outcome: string) =>
  value((row) => sql`(SELECT count(*) FROM data_import_row r WHERE r.import_id = ${row('id')} AND r.outcome = ${raw(`'${outcome}'`)})`);

const progress = (name: 'done' | 'total') => value((row) => sql`coalesce((SELECT p.${raw(name)} FROM data_import_progress p WHERE p.import_id = ${row('id')}), 0)`);
const kept = (name: string) => value((row) => sql`(${row('kept')} ->> ${raw(`'${name}'`)})::int`);

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
    sheets: column('sheets'),
    sheet: column('sheet'),
    fields: column('fields'),
    progress: object<ImportProgress>(
      { done: progress('done'), total: progress('total') },
      (row) => sql`${row('state')} IN ('READING', 'WRITING', 'UNDOING')`,
    ),
    problem: object<ImportRemark>({ code: value((row) => sql`${row('problem')} ->> 'code'`), message: value((row, at) => sql`${row('problem')} ->> ${locale(at)}`) }, (row) => sql`${row('problem')} IS NOT NULL`),
    warnings: list('ImportRemark', items((row) => row('warnings'))),
    goneEvents: list('EssMonthEvent', { on: (row, target) => sql`${target('id')} = ANY(${row('gone_events')})`, orderBy: (target) => sql`${target('title')}, ${target('id')}` }),
    columns: list('ImportColumn', items((row) => row('columns'))),
    counts: object<ImportCounts>({
      created: count('CREATED'),
      updated: count('UPDATED'),
      unchanged: count('UNCHANGED'),
      duplicates: count('DUPLICATE'),
      rejected: count('REJECTED'),
      skipped: count('SKIPPED'),
      names: value((row) => sql`(SELECT count(*) FROM data_import_name n WHERE n.import_id = ${row('id')} AND n.state = 'OPEN')`),
    }),
    version: column('version'),
    createdAt: column('created_at'),
    confirmedAt: column('confirmed_at'),
    undoneAt: column('undone_at'),
    kept: object<ImportKept>({ changed: kept('changed'), used: kept('used') }, (row) => sql`${row('kept')} IS NOT NULL`),
  },
});

export const importReads = [
  remark,
  importColumn,
  problem,
  candidate,
  change,
  importName,
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
    names: connection('DataImportName', {
      on: (row, target) => sql`${target('import_id')} = ${row!('id')}`,
      filters: { states: (target, states) => sql`${target('state')} = ANY(${states('text[]')})` },
      // Those that hold up the import first, then those that most lines bear.
      orders: { OPEN_FIRST: { keys: [{ value: (row) => sql`CASE ${row('state')} WHEN 'OPEN' THEN 0 WHEN 'UNKNOWN' THEN 1 ELSE 2 END`, type: 'int' }, { value: (row) => sql`-${row('lines')}`, type: 'int' }] } },
      defaultOrder: 'OPEN_FIRST',
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
