import { hasOwnHolidays, publicHolidays } from './public-holidays.js';

test.each([
  [2026, null, '2026-11-11', 'Armistice 1918'],
  [2026, '62', '2026-11-01', 'Toussaint'],
  [2026, '62', '2026-12-26', undefined],
  [2026, '67', '2026-12-26', 'Lendemain de Noël'],
  [2027, '57', '2027-03-26', 'Vendredi saint'],
  [2026, '974', '2026-12-20', 'Abolition de l’esclavage'],
  [2026, '971', '2026-05-27', 'Abolition de l’esclavage'],
  [2026, '75', '2026-05-31', undefined],
])('in %i, %s has on %s: %s', (year, departement, day, name) => {
  expect(publicHolidays(year, departement)[day]).toBe(name);
});

test('a département of its own', () => {
  expect([hasOwnHolidays('974'), hasOwnHolidays('68'), hasOwnHolidays('62'), hasOwnHolidays(null)]).toEqual([true, true, false, false]);
});
