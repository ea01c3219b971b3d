import type { Table } from '../../../../files/table.js';
import { looksLikeStreet } from '../../recognition/address.js';
import { decimalOf } from '../../recognition/coordinates.js';
import type { ImportField } from '../../recognition/fields.js';
import { looksLikePerson } from '../../recognition/person-values.js';
import { bestShare, someValues } from '../../recognition/sample-share.js';
import { columnWords, fold } from '../../recognition/text.js';
import { hasEmail } from '../../recognition/web.js';

const isStreet = (text: string): boolean => text.length < 150 && looksLikeStreet(fold(text));
const isDegree = (text: string): boolean => /[.,]\d{3}/.test(text) && decimalOf(text) !== null;
const isEmail = (text: string): boolean => text.length < 100 && hasEmail(text);

/** How sure it is that a table lists people: names of people before all others, and little of what only places have. */
export function recognisePeople({ sample }: Pick<Table, 'sample'>, fields: ReadonlyMap<ImportField, number>): number {
  const sure = (field: ImportField): number => fields.get(field) ?? 0;
  if (sure('id') >= 0.8) return 1;
  // What a heading alone gives tells nothing.
  const whole = Math.max(0, (sure('name') - 0.4) / 0.6);
  const parts = Math.min(sure('firstName'), sure('lastName'));
  const named = Math.min(1, Math.max(whole, parts, sure('skills') > 0.5 ? 0.4 * sure('lastName') : 0));
  if (named < 0.2) return 0;
  const values = someValues(sample);
  const score = 0.6 * named + (parts >= 0.6 ? 0.15 : 0) + 0.2 * sure('skills') + 0.05 * sure('lieux') + 0.05 * sure('presentation') + 0.1 * bestShare(values, isEmail);
  const skilled = sure('skills') >= 0.5;
  const place = (bestShare(values, isDegree) > 0.5 ? 0.3 : 1) * (bestShare(values, isStreet) > 0.5 && !skilled ? 0.75 : 1);
  return Math.min(1, score) * place * (skilled || namesPeopleFirst(values, parts >= 0.6) ? 1 : 0.5);
}

/** Whether the first column that names things names people; those who come after names of others are their contacts. */
function namesPeopleFirst(values: ReadonlyMap<string, readonly string[]>, inParts: boolean): boolean {
  const [heading = '', texts = []] = [...values].find(([, each]) => namesThings(each)) ?? [];
  const words = columnWords(heading);
  if (/prenom|first ?name|nom de famille|last ?name/.test(words) || (inParts && /^noms?$/.test(words))) return true;
  return texts.length > 0 && texts.reduce((sum, text) => sum + looksLikePerson(text), 0) / texts.length >= 0.5;
}

/** Short words, nearly all of them different. */
const namesThings = (texts: readonly string[]): boolean =>
  new Set(texts).size >= texts.length * 0.8 && texts.filter((text) => /\p{L}{2}/u.test(text) && text.length < 80 && !hasEmail(text)).length >= texts.length * 0.8;
