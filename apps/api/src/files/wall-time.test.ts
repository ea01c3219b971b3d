import fc from 'fast-check';
import { digitsIn } from './icalendar-zones.js';
import { instantOf, isoIn, isTimeZone, offsetAt } from './wall-time.js';

const at = (digits: string, zone: string): string => isoIn(instantOf(digitsIn(digits) ?? NaN, zone), zone);

test.each([
  ['20251123T180000', 'Europe/Paris', '2025-11-23T18:00:00+01:00'],
  ['20250623T180000', 'Europe/Paris', '2025-06-23T18:00:00+02:00'],
  ['20251123T180000', 'Indian/Reunion', '2025-11-23T18:00:00+04:00'],
  ['20251123T180000', 'America/St_Johns', '2025-11-23T18:00:00-03:30'],
  // The night of 29 to 30 March 2025 has no 02:30 in France: the offset before the change is taken.
  ['20250330T023000', 'Europe/Paris', '2025-03-30T03:30:00+02:00'],
  // That of 25 to 26 October 2025 has two: the first is meant.
  ['20251026T023000', 'Europe/Paris', '2025-10-26T02:30:00+02:00'],
  ['20251026T030000', 'Europe/Paris', '2025-10-26T03:00:00+01:00'],
  ['20250330T020000', 'Europe/Paris', '2025-03-30T03:00:00+02:00'],
  ['20250330T013000', 'Europe/Paris', '2025-03-30T01:30:00+01:00'],
])('%s in %s is %s', (digits, zone, iso) => {
  expect(at(digits, zone)).toBe(iso);
});

test('any time that exists is shown as it was read', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Noumea', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), zones, (seconds, zone) => {
      const instant = seconds * 1000;
      const digits = instant + offsetAt(instant, zone);
      const found = instantOf(digits, zone);
      // Of a time that comes twice the first is meant.
      expect(found + offsetAt(found, zone)).toBe(digits);
      expect(found).toBeLessThanOrEqual(instant);
    }),
  );
});

test('names of zones', () => {
  expect(['Europe/Paris', 'UTC', '+01:00', 'Romance Standard Time', '', 'Paris'].map(isTimeZone)).toEqual([true, true, false, false, false, false]);
});
