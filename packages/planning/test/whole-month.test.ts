import type { PlannedMonth, PlannedOccurrence } from '../src/month.js';
import { keyOf, sameFacts } from '../src/warning.js';
import { byOccurrence, warningsOf } from '../src/warnings.js';
import { emptyCommunes } from '../src/rules/empty.js';
import { missingForPublic } from '../src/rules/missing-for-public.js';
import { date, lieu, month } from './month.js';

const lieux = new Map([['a', lieu('a')], ['bare', lieu('bare', { hasAddress: false, accessibility: [] })]]);

test.each<[string, PlannedOccurrence[], string[]]>([
  ['all is said', [date('x', '12T14:00/16:00')], []],
  ['no price', [date('x', '12T14:00/16:00', { event: { hasPrice: false } })], ['PRICE']],
  ['no description', [date('x', '12T14:00/16:00', { event: { hasDescription: false } })], ['DESCRIPTION']],
  ['nobody knows whether there is one', [date('x', '12T14:00/16:00', { event: { hasDescription: undefined } })], []],
  ['a lieu without address', [date('x', '12T14:00/16:00', { lieu: 'bare' })], ['ADDRESS', 'ACCESSIBILITY']],
  ['the event says who can come in', [date('x', '12T14:00/16:00', { lieu: 'bare', event: { accessibility: ['WHEELCHAIR'] } })], ['ADDRESS']],
  ['one of two dates is nowhere', [date('x', '12T14:00/16:00'), date('y', null, { lieu: null })], ['ADDRESS', 'ACCESSIBILITY']],
  ['a free address', [date('x', null, { lieu: null, place: { label: 'Place', commune: null, hasAddress: true }, event: { accessibility: ['WHEELCHAIR'] } })], []],
  ['online', [date('x', null, { lieu: null, event: { attendanceMode: 'ONLINE', hasPrice: false } })], ['PRICE']],
  ['still a proposal', [date('x', null, { lieu: null, event: { editorialState: 'PROPOSED', hasPrice: false } })], []],
  ['cancelled', [date('x', null, { event: { status: 'CANCELLED', hasPrice: false } })], []],
])('what the public misses: %s', (_what, dates, expected) => {
  expect(missingForPublic(dates, lieux)).toEqual(expected);
});

test('communes in which nothing is planned', () => {
  const planned = month([date('x', null), date('y', null, { lieu: null, place: { label: 'Marché', commune: '95002', hasAddress: true } }), date('z', null, { lieu: 'b', event: { editorialState: 'REFUSED' } })], {
    lieux: [lieu('a', { commune: '95001' }), lieu('b', { commune: '95003' })],
    communes: { '95001': 'Ableiges', '95002': 'Avernes', '95003': 'Banthelu' },
  });
  expect(emptyCommunes(planned)).toEqual(['95003']);
});

const clash = [date('x', '12T14:00/16:00', { room: 'a-1' }), date('y', '12T15:00/17:00', { room: 'a-1', event: { expectedAttendance: 60 } })];

test('a rule that is off is not looked for, and what is graver comes first', () => {
  const planned = month(clash);
  expect(warningsOf(planned, { EMPTY_DAY: 'OFF' }).map(({ rule }) => rule)).toEqual(['ROOM_OVERLAP', 'ROOM_TOO_SMALL']);
  expect(warningsOf(planned, { EMPTY_DAY: 'OFF', ROOM_TOO_SMALL: 'SERIOUS', ROOM_OVERLAP: 'NOTICE' }).map(({ rule }) => rule)).toEqual(['ROOM_TOO_SMALL', 'ROOM_OVERLAP']);
  expect(warningsOf(planned, { EMPTY_DAY: 'OFF', ROOM_OVERLAP: 'OFF' }).map(({ rule }) => rule)).toEqual(['ROOM_TOO_SMALL']);
});

test('a warning keeps its key when its facts change, and its facts when a title does', () => {
  const [before] = warningsOf(month(clash));
  const renamed = clash.map((each) => ({ ...each, event: { ...each.event, title: 'Autre titre' } }));
  const moved = [clash[0]!, date('y', '12T15:30/17:00', { room: 'a-1', event: clash[1]!.event })];
  expect(warningsOf(month(renamed))[0]!.key).toBe(before!.key);
  expect(sameFacts(before!.values, warningsOf(month(renamed))[0]!.values)).toBe(true);
  expect(warningsOf(month(moved))[0]!.key).toBe(before!.key);
  expect(sameFacts(before!.values, warningsOf(month(moved))[0]!.values)).toBe(false);
  expect(keyOf('ROOM_OVERLAP', { occurrences: ['y', 'x'] })).toBe(keyOf('ROOM_OVERLAP', { occurrences: ['x', 'y'] }));
});

test('warnings are found by each of the dates that they concern', () => {
  const found = byOccurrence(warningsOf(month(clash)));
  expect(found.get('x')!.map(({ rule }) => rule)).toEqual(['ROOM_OVERLAP']);
  expect(found.get('y')!.map(({ rule }) => rule)).toEqual(['ROOM_OVERLAP', 'ROOM_TOO_SMALL']);
});

test('an event with hundreds of dates outside the month is warned of once, with their number', () => {
  const opening = (id: string, day: string): PlannedOccurrence => ({ ...date(id, null, { event: { id: 'expo', title: 'Exposition' } }), startsAt: `${day}T10:00:00Z`, endsAt: `${day}T11:00:00Z` });
  const own = opening('x', '2026-12-01').event;
  const first = { id: 'far', startsAt: '2024-01-03T10:00:00Z', endsAt: '2024-01-03T11:00:00Z', zone: 'Europe/Paris' };
  const outside = (planned: PlannedMonth): object[] => warningsOf(planned).filter(({ rule }) => rule === 'OUTSIDE_MONTH');
  const [many, ...others] = outside(month([opening('w', '2026-11-12'), opening('x', '2026-12-01'), opening('y', '2026-12-02')], { beyond: [{ event: own, count: 750, first }] }));
  expect(others).toEqual([]);
  expect(many).toMatchObject({ values: { title: 'Exposition', count: 752 }, subject: { event: 'expo', occurrences: [] }, occurrences: ['x', 'y', 'far'] });
  // One alone says when it is, wherever it is known from.
  expect(outside(month([opening('x', '2026-12-01')]))).toMatchObject([{ values: { from: '2026-12-01T10:00:00.000Z' }, occurrences: ['x'] }]);
  expect(outside(month([], { beyond: [{ event: own, count: 1, first }] }))).toMatchObject([{ values: { from: '2024-01-03T10:00:00.000Z' }, occurrences: ['far'] }]);
  expect(outside(month([], { beyond: [{ event: { ...own, editorialState: 'REFUSED' }, count: 9, first }] }))).toEqual([]);
});

/** As busy as a month can be: 33 dates a day at forty lieux, a hundred people who organise them. */
function busy(count: number): PlannedMonth {
  const lieuxOf = Array.from({ length: 40 }, (_, n) => lieu(`l${n}`, { coordinates: { latitude: 49 + n / 40, longitude: 2 }, openingHours: 'Mo-Su 09:00-19:00' }));
  const occurrences = Array.from({ length: count }, (_, n) => {
    const startsAt = new Date(Date.parse('2026-11-01T08:00:00Z') + Math.floor(n / 33) * 86_400_000 + (n % 9) * 3_600_000);
    return date(`o${n}`, null, {
      startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString(), lieu: `l${n % 40}`, room: `l${n % 40}-${1 + (n % 2)}`,
      event: { audiences: [n % 3 ? 'GENERAL_PUBLIC' : 'STUDENTS'], themes: [`T${n % 10}`], people: [{ id: `p${n % 100}`, name: `P${n % 100}`, natural: true }], expectedAttendance: n % 70 },
    });
  });
  return month(occurrences, { lieux: lieuxOf, endsOn: '2027-06-30' });
}

/** Time of the processor, the best of some: others use the machine too. */
function cost(count: number): number {
  const times = Array.from({ length: 5 }, () => {
    const made = busy(count);
    const before = process.cpuUsage();
    warningsOf(made);
    return process.cpuUsage(before).user;
  });
  return Math.min(...times);
}

// docs/warnings.md has the time itself, which a test would measure with all that a test adds.
test('four times as many dates cost four times as much, not sixteen', () => {
  cost(250);
  expect(cost(1000) / cost(250)).toBeLessThan(9);
});
