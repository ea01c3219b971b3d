import { column, connection, type ConnectionField, extend, type FieldMap, list, readType, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { isPartner } from '../resources/intent.read.js';
import { answersTo, neededOf } from './match.candidates.js';
import { reasonsOf } from './match.reasons.js';
import { FAIR, LEAST, STRONG } from './match.rules.js';
import type { MatchReasonType } from './match.type.js';

const reason = readType<MatchReasonType>('MatchReason', 'match_reason', { key: 'kind', fields: { kind: column('kind'), message: column('message') } });

const bound = (score: number): Sql => raw(String(score));

const edge = (ids: (row: Row) => readonly [need: Sql, resource: Sql]): FieldMap => ({
  score: value((row) => row('match_score')),
  strength: value((row) => sql`CASE WHEN ${row('match_score')} >= ${bound(STRONG)} THEN 'STRONG' WHEN ${row('match_score')} >= ${bound(FAIR)} THEN 'FAIR' ELSE 'POSSIBLE' END`),
  reasons: list('MatchReason', {
    from: (row, at) => reasonsOf(...ids(row), at),
    on: () => raw('true'),
    orderBy: (target) => target('position'),
  }),
});

const matches = (type: 'Resource' | 'Need', source: (row: Row, at: Position) => Sql, edgeFields: FieldMap): ConnectionField =>
  connection(type, {
    source: (row, at) => source(row!, at),
    // For members and keys of any network: a visitor who may read a need or an offer is not told who could answer it.
    on: (_row, target, at) => (isPartner(at) ? sql`${target('match_score')} >= ${bound(LEAST)}` : raw('false')),
    orders: { CLOSEST: { keys: [{ value: (row) => row('match_score'), type: 'float8' }], descending: true } },
    defaultOrder: 'CLOSEST',
    edge: edgeFields,
  });

export const matchReads = [
  reason,
  extend('Need', { matches: matches('Resource', answersTo, edge((row) => [row('matched_id'), row('id')])) }),
  extend('Resource', { matches: matches('Need', neededOf, edge((row) => [row('id'), row('matched_id')])) }),
];
