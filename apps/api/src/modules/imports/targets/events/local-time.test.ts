import fc from 'fast-check';
import { instantOf, later, localOf } from './local-time.js';

const iso = (local: string, zone: string): string => instantOf(local, zone).toISOString();

test.each([
  ['2026-11-12T14:00', 'Europe/Paris', '2026-11-12T13:00:00.000Z'],
  ['2026-07-12T14:00', 'Europe/Paris', '2026-07-12T12:00:00.000Z'],
  ['2026-11-12T14:00', 'Indian/Reunion', '2026-11-12T10:00:00.000Z'],
  ['2026-11-12T14:00', 'America/Guadeloupe', '2026-11-12T18:00:00.000Z'],
  // The clocks go back at 3 on 25 October 2026: half past two is there twice, and the first counts.
  ['2026-10-25T01:59', 'Europe/Paris', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T03:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
  // They go forward at 2 on 29 March 2026: half past two is not there.
  ['2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
])('%s in %s', (local, zone, expected) => {
  expect(iso(local, zone)).toBe(expected);
});

test('there and back', () => {
  const zones = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Miquelon', 'Pacific/Noumea');
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), zones, (date, zone) => {
      const local = localOf(date, zone);
      expect(localOf(instantOf(local, zone), zone)).toBe(local);
    }),
  );
});

test('later is reckoned on the wall', () => {
  expect(later('2026-10-25T00:00', 1440)).toBe('2026-10-26T00:00');
});
