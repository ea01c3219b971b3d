import { connection, type Expression, extend } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { FOUND } from './search.type.js';

const TYPES = Object.fromEntries(Object.entries(FOUND).map(([prefix, { name }]) => [prefix, name]));

const text = (at: Position): Sql => at.argument('text', 'text');

const words = (at: Position): Sql => sql`websearch_to_tsquery('french_plain', french_singular(${text(at)}))`;

/** The name or title holds what was typed, be it the beginning of a word. Fewer than three letters are no key of the index. */
const holds: Expression = (row, at) => {
  if (at.decide((args) => String(args.text).trim().length < 3)) return raw('false');
  const escaped = at.bind((args) => String(args.text).trim().replaceAll(/[\\%_]/g, '\\$&'), 'text');
  return sql`${row('search_words')} LIKE '%' || plain_text(${escaped}) || '%'`;
};

/** French stems of the words, anywhere in the text. */
const says: Expression = (row, at) => sql`${row('search')} @@ ${words(at)}`;

/** The name or title looks like what was typed. */
const resembles: Expression = (row, at) => sql`plain_text(${text(at)}) <% ${row('search_words')}`;

/** 0 to about 2: words found, those of the name or title counting most, and how much the name looks like what was typed. */
const rank: Expression = (row, at) =>
  sql`(ts_rank(${row('search')}, ${words(at)}) + word_similarity(plain_text(${text(at)}), ${row('search_words')}))::float8`;

export const searchReads = [
  extend('Query', {
    search: connection(TYPES, {
      union: { tiers: [holds, says, resembles], columns: { rank }, atMost: 100 },
      orders: { CLOSEST: { keys: [{ value: (row) => row('rank'), type: 'float8' }], descending: true } },
      defaultOrder: 'CLOSEST',
    }),
  }),
];
