import { isOpenAt } from './opening-hours.js';

test.each([
  ['Mo-Fr 09:00-18:00', '2026-12-03T08:00:00Z', true],
  ['Mo-Fr 09:00-18:00', '2026-12-03T17:00:00Z', true],
  ['Mo-Fr 09:00-18:00', '2026-12-03T17:01:00Z', false],
  ['Mo-Fr 09:00-18:00; Th off', '2026-12-03T10:00:00Z', false],
  ['Sa-Mo 10:00-12:00,14:00-17:00', '2026-12-06T13:30:00Z', true],
  ['le mardi matin', '2026-12-03T10:00:00Z', undefined],
])('%s at %s: %s', (text, instant, expected) => {
  expect(isOpenAt(text, new Date(instant), 'Europe/Paris')).toBe(expected);
});
