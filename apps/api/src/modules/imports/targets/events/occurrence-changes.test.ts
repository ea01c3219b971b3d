import type { OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { comparableOccurrences, occurrenceChanges } from './occurrence-changes.js';
import type { OccurrenceRow } from './occurrence-rows.js';

const at = (hour: number, more: Partial<OccurrenceFields> = {}): OccurrenceFields => ({
  startsAt: `2026-11-12T${hour}:00:00.000Z`, endsAt: `2026-11-12T${hour + 1}:00:00.000Z`, lieu: null, room: null, place: null, ...more,
});
const row = (id: string, fields: OccurrenceFields, more: Partial<OccurrenceRow> = {}): OccurrenceRow => ({
  ...fields, id, event: 'event_1', version: 1, deleted: false, deletedByImport: false, imported: fields, touched: false, ...more,
});
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const hours = (list: readonly OccurrenceFields[]): (string | undefined)[] => list.map(({ startsAt }) => startsAt?.slice(11, 13));

test('what is in both stays, in its room', () => {
  const { added, removed, restored, after } = occurrenceChanges([row('a', at(10, { lieu: 'lieu_1', room: 'room_1' }), { touched: true })], [at(10, { lieu: 'lieu_1' })]);
  expect([added, removed, restored]).toEqual([[], [], []]);
  expect(after).toEqual([at(10, { lieu: 'lieu_1' })]);
});

test('what is new is added, what an import brought and the list no longer has goes', () => {
  const { added, removed, after } = occurrenceChanges([row('a', at(10)), row('b', at(11))], [at(11), at(12)]);
  expect([hours(added), ids(removed), hours(after)]).toEqual([['12'], ['a'], ['11', '12']]);
});

test('what people made or moved stays', () => {
  const moved = row('b', at(15), { imported: at(11), touched: true });
  const { added, removed, after } = occurrenceChanges([row('a', at(10), { imported: null, touched: true }), moved], [at(11), at(12)]);
  // The list still has 11 o'clock, from which somebody has moved it to 15.
  expect([hours(added), removed, hours(after)]).toEqual([['12'], [], ['10', '12', '15']]);
});

test('what people deleted stays deleted, what an import deleted comes back as it was', () => {
  const byHand = row('a', at(10), { deleted: true, touched: true });
  const byImport = row('b', at(11), { deleted: true, deletedByImport: true });
  const { added, restored, after } = occurrenceChanges([byHand, byImport], [at(10), at(11)]);
  expect([added, ids(restored), hours(after)]).toEqual([[], ['b'], ['11']]);
});

test('the first date takes the place of what waits in the tray', () => {
  const bare = row('a', { startsAt: null, endsAt: null, lieu: null, room: null, place: null }, { imported: null });
  expect(ids(occurrenceChanges([bare], [at(10)]).removed)).toEqual(['a']);
  expect(occurrenceChanges([bare], []).removed).toEqual([]);
  expect(comparableOccurrences([bare])).toEqual([]);
});

test('an event has 800 dates at most', () => {
  const many = Array.from({ length: 800 }, (_, n) => at(10, { lieu: `lieu_${n}` }));
  expect(occurrenceChanges([row('a', at(9), { imported: null, touched: true })], many).added).toHaveLength(799);
});

test('what an import deleted comes back as long as there is a place', () => {
  const full = Array.from({ length: 799 }, (_, n) => row(`made_${n}`, at(9, { lieu: `lieu_${n}` }), { imported: null, touched: true }));
  const gone = [row('a', at(10), { deleted: true, deletedByImport: true }), row('b', at(11), { deleted: true, deletedByImport: true })];
  const { added, restored } = occurrenceChanges([...full, ...gone], [at(10), at(11), at(12)]);
  expect([ids(restored), added]).toEqual([['a'], []]);
});
