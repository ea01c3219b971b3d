import type { Locale } from '../../auth/viewer.js';
import type { Row } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { join, literal, type Sql, sql } from '../../read/sql.js';
import { FALLBACK, NOBODY, type Sentence, SENTENCES } from './sentences.js';

/** Name of whoever did it; null where nobody is known. */
export const nameOfDoer = (row: Row): Sql => sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('by_id')})`;

/** The sentence of a notice in the language of the viewer, with its values. */
export function messageOf(row: Row, at: Position): Sql {
  const locale = at.decide((_, viewer) => viewer.locale);
  const sentences = Object.entries<Sentence>(SENTENCES).map(([kind, sentence]) => sql`WHEN ${literal(kind)} THEN ${wordsOf(sentence, locale, row)}`);
  return sql`fill_in(CASE ${row('kind')} ${join(sentences, ' ')} ELSE ${literal(FALLBACK[locale])} END,
    jsonb_build_object('by', coalesce(${nameOfDoer(row)}, ${literal(NOBODY[locale])})) || ${row('values')}, ${literal(locale)})`;
}

const wordsOf = (sentence: Sentence, locale: Locale, row: Row): Sql =>
  sentence.one ? sql`CASE ${row('values')} ->> 'count' WHEN '1' THEN ${literal(sentence.one[locale])} ELSE ${literal(sentence[locale])} END` : literal(sentence[locale]);
