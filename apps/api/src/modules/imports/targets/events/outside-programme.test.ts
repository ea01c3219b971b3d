import type { OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { outsideProgramme } from './outside-programme.js';
import { programmeFor, type Programme } from './programmes.js';

const programmes: Programme[] = [
  { id: 'essmonth_27', year: 2027, from: '2027-11-01', until: '2027-11-30' },
  { id: 'essmonth_26', year: 2026, from: '2026-11-01', until: '2026-12-15' },
];
const on = (startsAt: string | null, commune: string | null = null): OccurrenceFields => ({ startsAt, endsAt: startsAt, lieu: null, room: null, place: { label: 'x', street: null, postalCode: null, commune } });

test.each<[string, string[], string | undefined]>([
  ['in whose days it takes place', ['2026-12-02', '2027-02-01'], 'essmonth_26'],
  ['of its year', ['2026-03-02'], 'essmonth_26'],
  ['the latest', ['2024-11-12'], 'essmonth_27'],
  ['the latest without a date', [], 'essmonth_27'],
])('a programme: %s', (_, days, id) => {
  expect(programmeFor(days, programmes)?.id).toBe(id);
});

test('what lies outside is told, with the days of the programme', () => {
  expect(outsideProgramme([on('2026-12-02T10:00:00.000Z')], programmes)).toEqual([]);
  expect(outsideProgramme([on('2026-11-02T10:00:00.000Z'), on('2026-12-20T10:00:00.000Z')], programmes)).toEqual([
    { column: null, code: 'OUTSIDE_PROGRAMME', params: { count: 1, total: 2, from: '01/11/2026', until: '15/12/2026' }, severity: 'WARNING' },
  ]);
  expect(outsideProgramme([on(null)], programmes)).toEqual([]);
});

test('without a programme, November is reckoned with', () => {
  expect(outsideProgramme([on('2026-11-30T10:00:00.000Z')], [])).toEqual([]);
  expect(outsideProgramme([on('2026-12-01T10:00:00.000Z')], [])).toHaveLength(1);
});

test('the day is that of the clocks there', () => {
  expect(outsideProgramme([on('2026-10-31T22:00:00.000Z')], [programmes[0]!])).toHaveLength(1);
  expect(outsideProgramme([on('2026-10-31T22:00:00.000Z', '97411')], programmes)).toEqual([]);
});
