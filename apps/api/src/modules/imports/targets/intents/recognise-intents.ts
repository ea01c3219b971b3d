import type { Table } from '../../../../files/table.js';
import type { ImportField } from '../../recognition/fields.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { bestShare, someValues } from '../../recognition/sample-share.js';
import { columnWords } from '../../recognition/text.js';
import { intentNamed, type IntentKind } from './intent-categories.js';

/** How much each meaning speaks for a list of offers or needs; a name and a category are in any list. */
const WEIGHTS: Partial<Record<ImportField, number>> = {
  holder: 0.25, intent: 0.4, quantity: 0.25, conditions: 0.2, price: 0.2, deposit: 0.2, sharing: 0.25, nature: 0.3, category: 0.2, unit: 0.1, neededFrom: 0.1, neededUntil: 0.15, lieu: 0.05,
};
/** Headings of lists of places and of events. */
const others = /code ?postal|postcode|insee|latitude|longitude|siret|^(adresse|cp|ville|commune)$|horaire|heure|timings|debut|organisat(eur|rice)/;
const needs = /\bbesoins?\b|\bdemandes?\b|recherch|\bneeds?\b/;
const isNeed = (text: string): boolean => text.length < 40 && intentNamed(text) === 'NEED';
const isIdOfNeed = (text: string): boolean => isIdOf('need', text);
const offers = /\boffres?\b|\bressources?\b|propos|\bprets?\b|\bresources?\b|\boffers?\b/;

/** Names of columns of categories, in lists of offers and of needs alike: « type de ressource ». */
const kinds = /^(types?|categories?|natures?|familles?|genres?) /;

/** How sure it is that a table is a list of offers, or of needs. */
export function recogniseIntents(usual: IntentKind, { format, sample }: Pick<Table, 'format' | 'sample'>, fields: ReadonlyMap<ImportField, number>): number {
  const headings = Object.keys(sample[0]?.cells ?? {}).map(columnWords);
  if ((fields.get('id') ?? 0) >= 0.8) return kindOf(headings, sample, fields) === usual ? 1 : 0.8;
  if (format === 'ICALENDAR' || format === 'OPENAGENDA' || format === 'GEOJSON' || !fields.has('name')) return 0;
  if (!fields.has('holder') && !fields.has('lieu')) return 0;
  const sum = Object.entries(WEIGHTS).reduce((total, [field, weight]) => total + weight * (fields.get(field as ImportField) ?? 0), 0);
  const foreign = headings.filter((words) => others.test(words)).length * 0.25;
  const named = headings.some((words) => needs.test(words) || offers.test(words)) ? 0.25 : 0;
  return Math.max(0, Math.min(0.95, sum + named) - foreign) * (kindOf(headings, sample, fields) === usual ? 1 : 0.8);
}

/** Whether offers or needs are in the majority, by identifiers or by the column that says it, else by the headings. */
function kindOf(headings: readonly string[], sample: Table['sample'], fields: ReadonlyMap<ImportField, number>): IntentKind {
  if (fields.has('id')) return bestShare(someValues(sample), isIdOfNeed) > 0.5 ? 'NEED' : 'RESOURCE';
  if (fields.has('intent')) return bestShare(someValues(sample), isNeed) > 0.5 ? 'NEED' : 'RESOURCE';
  const speaking = (pattern: RegExp): number => headings.filter((words) => pattern.test(words) && !kinds.test(words)).length;
  const until = fields.has('neededFrom') || fields.has('neededUntil') ? 1 : 0;
  const offered = (['conditions', 'price', 'deposit'] as const).some((field) => fields.has(field)) ? 1 : 0;
  return speaking(needs) + until > speaking(offers) + offered ? 'NEED' : 'RESOURCE';
}
