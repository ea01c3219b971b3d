import type { Row, TypeRead } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import { stillNeeded } from '../resources/need.period.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import { closeness, lieuxOfPair, notYetAnswered, type Pair, score } from './match.facts.js';
import { tellingWords, worthALook } from './match.words.js';

/** How many of the nearest by kind and words are judged by everything: the rest can hardly come before them. */
const JUDGED = 200;

const OTHER = rowOf('mo');

/**
 * What matches a need or a resource, of what the viewer may read: the rows of the other table, with `matched_id` (what they match) and `match_score`.
 * Candidates come out of two indexes, by category and by words; only the nearest of them are judged by what is dearer to ask.
 */
function matching(known: Row, read: TypeRead, pair: (known: Row, other: Row) => Pair, condition: Sql | null, at: Position): Sql {
  const both = pair(known, OTHER);
  const table = raw(read.table);
  const candidates = sql`
    SELECT mo.*, ${closeness(both, OTHER, raw('k.words'), raw('k.title_words'))} AS near
    FROM (SELECT ${tellingWords(known('search'))} AS words, ${tellingWords(known('search'), 'title')} AS title_words) k CROSS JOIN ${table} mo
    WHERE ${all([raw('mo.deleted_at IS NULL'), sql`mo.category = ${known('category')} OR mo.search @@ ${worthALook(known('search'))}`, notYetAnswered(both), condition])}`;
  // OFFSET 0: whether the viewer may read them is asked of the nearest first, and only until there are enough.
  const nearest = sql`
    SELECT mo.id, mo.near FROM (${candidates} ORDER BY near DESC, mo.id OFFSET 0) mo WHERE ${read.visible!(OTHER, at)} LIMIT ${raw(String(JUDGED))}`;
  return sql`(SELECT mo.*, ${known('id')} AS matched_id, ${score(both, raw('a.near'), at)} AS match_score FROM (${nearest}) a JOIN ${table} mo ON mo.id = a.id ${lieuxOfPair(both, at)})`;
}

/** Resources that could answer a need. */
export const answersTo = (need: Row, at: Position): Sql => matching(need, resourceRead, (known, other) => ({ need: known, resource: other }), null, at);

/** Needs that a resource could answer. */
export const neededOf = (resource: Row, at: Position): Sql =>
  matching(resource, needRead, (known, other) => ({ need: other, resource: known }), stillNeeded(OTHER), at);
