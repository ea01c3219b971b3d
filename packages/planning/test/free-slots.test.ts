import type { PlannedMonth } from '../src/month.js';
import { type FreeSlot, freeSlots } from '../src/free-slots.js';
import { reasonsAgainst } from '../src/availability.js';
import { slotSentenceOf } from '../src/words.js';
import { date, lieu, month, person } from './month.js';

const hours = { openingHours: 'Tu-Sa 09:00-19:00' };
const short = { startsOn: '2026-11-10', endsOn: '2026-11-14' };
const days = (slots: readonly FreeSlot[]): string[] => slots.map(({ startsAt }) => startsAt.slice(0, 10));
const kinds = ({ reasons }: FreeSlot): string[] => reasons.map(({ kind }) => kind);

test('an empty day, at the same hour, in a room that is large enough and free', () => {
  const planned = month(
    [date('x', '10T14:00/16:00', { room: 'a-1', event: { expectedAttendance: 45 } }), date('y', '12T14:00/16:00', { room: 'a-1' }), date('z', '13T10:00/11:00', { lieu: 'b' })],
    { ...short, lieux: [lieu('a', hours), lieu('b', { coordinates: { latitude: 49.1, longitude: 2 } })] },
  );
  const [first, second, third] = freeSlots(planned, planned.occurrences[0]!, { count: 3 });
  expect(first).toMatchObject({ startsAt: '2026-11-11T13:00:00.000Z', endsAt: '2026-11-11T15:00:00.000Z', lieu: 'a', room: 'a-1', against: [] });
  expect(kinds(first!)).toEqual(['NOTHING_AGAINST', 'EMPTY_DAY', 'SAME_HOUR', 'OPEN', 'ROOM_FITS']);
  expect(days([second!, third!])).toEqual(['2026-11-14', '2026-11-10']);
});

test('what it lasts, who organises it and what the lieu closes at are kept to', () => {
  const busy = { people: [person('lea')] };
  const planned = month(
    [date('x', '10T09:00/18:00', { event: busy }), date('y', '11T09:00/18:00', { event: busy, lieu: 'b' }), date('z', '12T09:00/18:00', { event: busy, lieu: 'b' })],
    { ...short, lieux: [lieu('a', hours), lieu('b', { coordinates: { latitude: 49.1, longitude: 2 } })] },
  );
  const slots = freeSlots(planned, planned.occurrences[0]!, { count: 2 });
  for (const slot of slots) {
    expect(Date.parse(slot.endsAt) - Date.parse(slot.startsAt)).toBe(9 * 3_600_000);
    expect(reasonsAgainst(planned, { ...planned.occurrences[0]!, ...slot })).toEqual([]);
  }
  expect(days(slots)).toEqual(['2026-11-13', '2026-11-14']);
});

test('what waits in the tray goes to a lieu that organises it, otherwise to a commune in which nothing is planned', () => {
  const lieux = [lieu('a', { commune: '95001' }), lieu('b', { commune: '95002', coordinates: { latitude: 49.1, longitude: 2 } })];
  const planned = (organiser: string[]): PlannedMonth =>
    month([date('x', null, { lieu: null, event: { people: organiser.map((id) => ({ id, name: id, natural: false })) } }), date('y', '10T14:00/16:00', { lieu: 'a' })], { ...short, lieux, communes: { '95001': 'Ableiges', '95002': 'Avernes' } });
  const [own] = freeSlots(planned(['a']), planned(['a']).occurrences[0]!, { count: 1 });
  expect([own!.lieu, kinds(own!).includes('OWN_LIEU')]).toEqual(['a', true]);
  const [any] = freeSlots(planned([]), planned([]).occurrences[0]!, { count: 1 });
  expect([any!.lieu, kinds(any!).includes('EMPTY_COMMUNE')]).toEqual(['b', true]);
});

test('nothing is proposed before now, nor where it is already', () => {
  const planned = month([date('x', '12T14:00/16:00')], { startsOn: '2026-11-12', endsOn: '2026-11-13' });
  const slots = freeSlots(planned, planned.occurrences[0]!, { count: 10, notBefore: Date.parse('2026-11-12T16:00:00Z') });
  expect(slots.map(({ startsAt }) => startsAt)).toEqual(['2026-11-13T13:00:00.000Z', '2026-11-12T17:30:00.000Z', '2026-11-13T09:00:00.000Z', '2026-11-13T17:30:00.000Z']);
});

test('an hour stays the hour of the clock on the wall where clocks change, and overseas', () => {
  const changing = month([{ ...date('x', null), startsAt: '2026-10-24T16:00:00+02:00', endsAt: '2026-10-24T18:00:00+02:00' }], { startsOn: '2026-10-24', endsOn: '2026-10-25' });
  expect(freeSlots(changing, changing.occurrences[0]!, { count: 1 })[0]!.startsAt).toBe('2026-10-25T15:00:00.000Z');
  const overseas = month([{ ...date('x', null), startsAt: '2026-11-10T16:00:00+04:00', endsAt: '2026-11-10T18:00:00+04:00', lieu: 'r' }], { startsOn: '2026-11-10', endsOn: '2026-11-11', lieux: [lieu('r', { timeZone: 'Indian/Reunion' })] });
  const [slot] = freeSlots(overseas, overseas.occurrences[0]!, { count: 1 });
  expect(slot!.startsAt).toBe('2026-11-11T12:00:00.000Z');
  expect(slot!.reasons.map((reason) => slotSentenceOf(reason, 'fr'))).toContain('À la même heure\u00A0: 16\u00A0h.');
});

test('where nothing is free, the least bad is proposed, and says what speaks against it', () => {
  const planned = month([date('x', '12T14:00/16:00', { room: 'a-1', event: { expectedAttendance: 90 } })], { startsOn: '2026-11-12', endsOn: '2026-11-13' });
  const [slot] = freeSlots(planned, planned.occurrences[0]!, { count: 1 });
  expect(slot!.against.map(({ rule }) => rule)).toEqual(['ROOM_TOO_SMALL']);
});
