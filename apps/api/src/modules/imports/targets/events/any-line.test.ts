import 'reflect-metadata';
import fc from 'fast-check';
import type { CellValue } from '../../../../files/table.js';
import { checkEvent } from '../../../ess-month/event.rules.js';
import type { EssMonthEventChange } from '../../../ess-month/event.input.js';
import { checkOccurrence, OCCURRENCES_AT_MOST, type OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { checkIntent } from '../../../resources/intent.rules.js';
import { ImportTarget } from '../../import.enums.js';
import { importMessage } from '../../recognition/messages.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import { communeReference } from '../../recognition/reference.js';
import { intentTarget } from '../intents/intent.target.js';
import type { Names } from '../target.js';
import { eventTarget } from './event.target.js';

const reference = communeReference();
const names: Names = { idOf: (kind, text) => (text.length % 2 === 0 ? `${kind === 'LIEU' ? 'lieu' : 'organisation'}_${text.length}` : null) };
const two = (n: number): string => String(n).padStart(2, '0');

/** Pieces of what people write about time, put together in any way. */
const timeText = fc.array(
  fc.oneof(
    fc.constantFrom('lundi', 'mardi', 'le', 'du', 'au', 'de', 'à', '-', '–', '/', 'et', ',', '\n', 'novembre', 'déc.', '2026', '1er', 'midi', 'minuit', 'jusqu’au', 'T', 'Z', '+01:00', 'à définir', '[', 'tous les', 'mardis', 'chaque', 'jeudi', 'sauf', 'sur deux'),
    fc.tuple(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 0, max: 14 }), fc.constantFrom(1899, 1999, 2026, 2027)).map(([d, m, y]) => `${two(d)}/${two(m)}/${y}`),
    fc.tuple(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 0, max: 14 })).map(([d, m]) => `${d}/${m}`),
    fc.tuple(fc.constantFrom(2026, 2027), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    fc.tuple(fc.integer({ min: 0, max: 26 }), fc.integer({ min: 0, max: 70 }), fc.constantFrom('h', ':')).map(([h, m, sign]) => `${h}${sign}${two(m)}`),
    fc.integer({ min: 0, max: 60 }).map(String),
  ),
  { maxLength: 10 },
).map((parts) => parts.join(' '));
const timings = fc.array(fc.record({ begin: timeText, end: timeText }), { maxLength: 3 }).map((list) => JSON.stringify(list));
const cell: fc.Arbitrary<CellValue> = fc.oneof(timeText, timings, fc.string(), fc.string({ unit: 'binary', maxLength: 40 }), fc.webUrl(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.string({ minLength: 200, maxLength: 400 }));

test('any line is read into something that the rules of the programme allow', () => {
  const columns = eventTarget.fields.map((field): ColumnChoice => ({ name: field, field }));
  const withoutIds = columns.filter(({ field }) => field !== 'id');
  fc.assert(
    fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), fc.boolean(), (values, own) => {
      const row = { line: 2, cells: Object.fromEntries(columns.map(({ name }, index) => [name, values[index]!])) };
      const { draft, problems } = eventTarget.reader([row], own ? columns : withoutIds, reference)(row);
      for (const { code, params } of problems) expect(importMessage(code, params, 'fr')).not.toBe(code);
      eventTarget.together!.join(draft, draft);
      const { occurrences = [], ...fields } = eventTarget.fieldsOf(JSON.parse(JSON.stringify(draft)), names) as EssMonthEventChange & { occurrences?: OccurrenceFields[] };
      if (!problems.some(({ severity }) => severity === 'REJECT')) expect(checkEvent(fields)).toEqual([]);
      expect(occurrences.length).toBeLessThanOrEqual(OCCURRENCES_AT_MOST);
      expect(occurrences.flatMap((occurrence) => checkOccurrence(occurrence))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('any line is read into a resource or need that the rules allow', () => {
  const target = intentTarget(ImportTarget.RESOURCES);
  const columns = target.fields.filter((field) => field !== 'id').map((field): ColumnChoice => ({ name: field, field }));
  fc.assert(
    fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), (values) => {
      const row = { line: 2, cells: Object.fromEntries(columns.map(({ name }, index) => [name, values[index]!])) };
      const { draft, problems } = target.reader([row], columns, reference)(row);
      for (const { code, params } of problems) expect(importMessage(code, params, 'fr')).not.toBe(code);
      const fields = target.fieldsOf(JSON.parse(JSON.stringify(draft)), names);
      if (!problems.some(({ severity }) => severity === 'REJECT')) expect(checkIntent(fields, fields)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('signs that nobody sees are no title, in an export that has come back as in any list', () => {
  for (const fields of [['name', 'date'], ['name', 'date', 'id']] as const) {
    const columns = fields.map((field): ColumnChoice => ({ name: field, field }));
    const row = { line: 2, cells: { name: '\u0001', date: '12/11/2026', id: `event_${'0'.repeat(32)}` } };
    expect(eventTarget.reader([row], columns, reference)(row).problems).toContainEqual(expect.objectContaining({ code: 'EVENT_TITLE_MISSING', severity: 'REJECT' }));
  }
});
