import type { Table } from '../../../../files/table.js';
import type { ImportField } from '../../recognition/fields.js';
import { columnWords } from '../../recognition/text.js';

/** How well meanings say where a thing is. */
const PLACE: Partial<Record<ImportField, number>> = { latitude: 1, coordinates: 1, fullAddress: 1, street: 1, communeCode: 0.9, communeName: 0.9, postalCode: 0.8 };
/** How well meanings say that it is open to people, and to what end. */
const KIND: Partial<Record<ImportField, number>> = { families: 1, openingHours: 0.7, activities: 0.6, tags: 0.6, setting: 0.6, accessibility: 0.6, website: 0.3, legalForm: 0.2 };

/** Headings of lists of events, of people, and of offers and needs; a list of lieux may have one by chance. */
const others: readonly RegExp[] = [
  /^(dates?|jours?|timings?|dates? (et )?(horaires?|heures?)|horaires? de (debut|fin)|heures?( (de |du )?(debut|fin))?|debut|fin|date .*(debut|fin|evenement)|(start|end|begin)s?( .*)?|(first|last) ?date( .*)?|dtstart|dtend)$/,
  /^(prenoms?|first ?name|nom de famille|last ?name|competences?|skills?|animateurs?|noms? et prenoms?|prenoms? et noms?)$/,
  /^(quantites?|quantity|unites?|besoins?|needs?|offres?|offre ou besoin|offer or need|ressources?|porteurs?|detenteurs?|demandeurs?|holder|proprietaires?|(pour )?empruntable|conditions( .*)?|disponibilites?)$/,
];

/** How sure it is that a table lists lieux: names, where they are, and what goes on there. */
export function recogniseLieux({ format, sample }: Pick<Table, 'format' | 'sample'>, fields: ReadonlyMap<ImportField, number>): number {
  if (format === 'ICALENDAR' || format === 'OPENAGENDA') return 0;
  if ((fields.get('id') ?? 0) >= 0.8) return 1;
  const name = fields.get('name') ?? 0;
  if (name === 0) return 0;
  const headings = Object.keys(sample[0]?.cells ?? {}).map(columnWords);
  const foreign = Math.max(...others.map((pattern) => headings.filter((words) => pattern.test(words)).length));
  const score = 0.25 * name + 0.35 * best(PLACE, fields) + 0.35 * best(KIND, fields);
  return score * [1, 0.7, 0.4][Math.min(2, foreign)]!;
}

const best = (weights: Partial<Record<ImportField, number>>, fields: ReadonlyMap<ImportField, number>): number =>
  Math.max(0, ...[...fields].map(([field, sure]) => (weights[field] ?? 0) * sure));
