import { instantOf, wallTime } from '../src/clock.js';
import type { PlannedMonth, PlannedOccurrence } from '../src/month.js';
import { emptyDays } from '../src/rules/empty.js';
import { warningsOf } from '../src/warnings.js';
import { date, lieu, month } from './month.js';

const at = (startsAt: string, endsAt: string, where = 'a'): PlannedOccurrence => ({ ...date('x', null), startsAt, endsAt, lieu: where });
const rulesOf = (planned: PlannedMonth): string[] => warningsOf(planned, { EMPTY_DAY: 'OFF' }).map(({ rule }) => rule);
const reunion = lieu('reunion', { timeZone: 'Indian/Reunion', openingHours: 'Mo-Sa 09:00-18:00' });
const paris = lieu('a', { openingHours: 'Tu-Sa 09:00-12:00, 14:00-18:00' });
const bar = lieu('a', { openingHours: 'Fr-Sa 18:00-02:00' });

test.each([
  ['within its hours', [paris], at('2026-11-12T14:00:00+01:00', '2026-11-12T18:00:00+01:00'), []],
  ['over its lunch', [paris], at('2026-11-12T11:00:00+01:00', '2026-11-12T15:00:00+01:00'), ['LIEU_CLOSED']],
  ['after it has closed', [paris], at('2026-11-12T17:00:00+01:00', '2026-11-12T18:30:00+01:00'), ['LIEU_CLOSED']],
  ['on a day on which it is closed', [paris], at('2026-11-09T14:00:00+01:00', '2026-11-09T15:00:00+01:00'), ['LIEU_CLOSED']],
  ['beyond midnight', [bar], at('2026-11-13T22:00:00+01:00', '2026-11-14T01:30:00+01:00'), []],
  ['after midnight, of the evening before', [bar], at('2026-11-15T00:30:00+01:00', '2026-11-15T02:00:00+01:00'), []],
  ['after midnight, of no evening', [bar], at('2026-11-16T00:30:00+01:00', '2026-11-16T02:00:00+01:00'), ['LIEU_CLOSED']],
  ['in a week in which it is closed', [lieu('a', { openingHours: 'Tu-Sa 09:00-18:00; Nov 09-13 off' })], at('2026-11-12T14:00:00+01:00', '2026-11-12T15:00:00+01:00'), ['LIEU_CLOSED']],
  ['hours that nobody understands', [lieu('a', { openingHours: 'sur rendez-vous' })], at('2026-11-12T03:00:00+01:00', '2026-11-12T04:00:00+01:00'), []],
  // It is six in the morning in Paris, and nine there.
  ['as it opens, overseas', [reunion], at('2026-11-12T05:00:00Z', '2026-11-12T06:00:00Z', 'reunion'), []],
  ['before it opens, overseas', [reunion], at('2026-11-12T04:30:00Z', '2026-11-12T06:00:00Z', 'reunion'), ['LIEU_CLOSED']],
  // The last evening of October in Paris is the first of November there.
  ['on the first day, overseas', [lieu('reunion', { timeZone: 'Indian/Reunion' })], at('2026-10-31T20:30:00Z', '2026-10-31T21:00:00Z', 'reunion'), []],
  ['a day too early', [lieu('a')], at('2026-10-31T20:30:00Z', '2026-10-31T21:00:00Z'), ['OUTSIDE_MONTH']],
  ['as the month ends', [lieu('a')], at('2026-11-30T22:30:00Z', '2026-11-30T22:59:00Z'), []],
  ['after the month, a minute past midnight', [lieu('a')], at('2026-11-30T23:01:00Z', '2026-11-30T23:59:00Z'), ['OUTSIDE_MONTH']],
])('%s', (_what, lieux, occurrence, expected) => {
  expect(rulesOf(month([occurrence], { lieux }))).toEqual(expected);
});

test('the night in which clocks are turned back', () => {
  const lieux = [lieu('a', { openingHours: 'Sa 20:00-03:30; Su 10:00-12:00' })];
  // Three o'clock comes twice; half past three comes an hour later than one would think.
  expect(rulesOf(month([at('2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z')], { lieux, startsOn: '2026-10-01' }))).toEqual([]);
  expect(rulesOf(month([at('2026-10-25T00:30:00Z', '2026-10-25T02:31:00Z')], { lieux, startsOn: '2026-10-01' }))).toEqual(['LIEU_CLOSED']);
});

test.each([
  ['Europe/Paris', '2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
  ['Europe/Paris', '2026-10-25', 210, '2026-10-25T02:30:00.000Z'],
  ['Europe/Paris', '2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
  ['Indian/Reunion', '2026-11-12', 540, '2026-11-12T05:00:00.000Z'],
  ['America/Cayenne', '2026-11-12', 1380, '2026-11-13T02:00:00.000Z'],
])('in %s on %s', (zone, day, minutes, instant) => {
  expect(new Date(instantOf({ day, minutes }, zone)).toISOString()).toBe(instant);
});

test('an instant is read in its zone', () => {
  expect(wallTime(Date.parse('2026-11-12T23:30:00Z'), 'Europe/Paris')).toEqual({ day: '2026-11-13', minutes: 30 });
  expect(wallTime(Date.parse('2026-11-12T23:30:00Z'), 'America/Cayenne')).toEqual({ day: '2026-11-12', minutes: 1230 });
});

test('a day is empty in the zone of the lieu', () => {
  const planned = month([at('2026-11-11T23:30:00Z', '2026-11-12T01:00:00Z')]);
  expect(emptyDays(planned)).toHaveLength(29);
  expect(emptyDays(planned)).not.toContain('2026-11-12');
});
