import { join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { NAMING_NO_SKILL, TELLING_NOTHING } from './match.rules.js';

const stems = (list: readonly string[]): Sql => raw(`ARRAY[${list.map((stem) => `'${stem}'`).join(', ')}]`);
const NOTHING = stems(TELLING_NOTHING);

/** Stems of `search` that tell what is meant. They are letters and digits only, so that they can stand in a query as they are. */
const TELLS = sql`w.lexeme ~ '^[[:alpha:]][[:alnum:]]{2,}$' AND w.lexeme <> ALL(${NOTHING})`;

/** Telling stems of a text, or of its title alone. */
export const tellingWords = (search: Sql, where: 'anywhere' | 'title' = 'anywhere'): Sql =>
  sql`ARRAY(SELECT w.lexeme FROM unnest(${search}) w WHERE ${join([TELLS, ...(where === 'title' ? [raw("'A' = ANY(w.weights)")] : [])], ' AND ')})`;

/** Finds what holds any of the stems. */
export const anyWord = (words: Sql): Sql => sql`array_to_string(${words}, ' | ')::tsquery`;

/** Finds the skills that a text names. */
export const skillsNamed = (search: Sql): Sql => anyWord(sql`ARRAY(SELECT unnest(${tellingWords(search)}) EXCEPT SELECT unnest(${stems(NAMING_NO_SKILL)}))`);

/** Finds what says a word of the title anywhere, or any other word in its own title: common words of long descriptions would find everything. */
export const worthALook = (search: Sql): Sql =>
  sql`(SELECT coalesce(string_agg(w.lexeme || CASE WHEN 'A' = ANY(w.weights) THEN '' ELSE ':A' END, ' | '), '')::tsquery FROM unnest(${search}) w WHERE ${TELLS})`;

/** How many of the words stand in `search`: those of both titles count twice. */
export const wordPoints = (search: Sql, words: Sql, titleWords: Sql): Sql =>
  sql`(SELECT coalesce(sum(CASE WHEN 'A' = ANY(w.weights) AND w.lexeme = ANY(${titleWords}) THEN 2 ELSE 1 END), 0) FROM unnest(${search}) w WHERE w.lexeme = ANY(${words}))`;

const WORDS_SHOWN = 4;

/** Words of `text`, as they are written there, whose stems stand in `search` too; null where there are none. */
export const wordsInCommon = (text: Sql, search: Sql): Sql => sql`
  (SELECT string_agg(${literal('«\u00a0')} || c.word || ${literal('\u00a0»')}, ', ' ORDER BY c.at) FROM (
    SELECT t.word, min(t.at) AS at FROM (
      SELECT DISTINCT ON (s.lexeme) t.word, t.at FROM regexp_split_to_table(${text}, '[^[:alnum:]]+') WITH ORDINALITY t(word, at)
        CROSS JOIN LATERAL (SELECT w.lexeme FROM unnest(to_tsvector('french_plain', french_singular(t.word))) w WHERE ${TELLS}) s
        WHERE s.lexeme = ANY(tsvector_to_array(${search})) ORDER BY s.lexeme, t.at) t
    GROUP BY t.word ORDER BY 2 LIMIT ${raw(String(WORDS_SHOWN))}) c)`;
