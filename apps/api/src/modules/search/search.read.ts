import { connection, extend, type Row } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { textFilter } from '../reference/territory.read.js';
import { FOUND } from './search.type.js';

const TYPES = Object.fromEntries(Object.entries(FOUND).map(([prefix, { name }]) => [prefix, name]));

const text = (at: Position): Sql => at.argument('text', 'text');

/** 0 to about 2: words found, those of the name or title counting most, and how much the name looks like what was typed. */
const rank = (row: Row, at: Position): Sql =>
  sql`(ts_rank(${row('search')}, websearch_to_tsquery('french_plain', ${text(at)})) + word_similarity(plain_text(${text(at)}), ${row('search_words')}))::float8`;

export const searchReads = [
  extend('Query', {
    search: connection(TYPES, {
      union: { where: (row, at) => textFilter(row, () => text(at), at), columns: { rank }, atMost: 1000 },
      orders: { CLOSEST: { keys: [{ value: (row) => row('rank'), type: 'float8' }], descending: true } },
      defaultOrder: 'CLOSEST',
    }),
  }),
];
