import { isOpenThrough, readOpeningHours, spansOn } from '../src/opening-hours.js';

test('the everyday rules are understood', () => {
  expect(readOpeningHours('Tu-Fr 09:00-18:30; Sa,Su 10:00-12:00,14:00-17:00; Mo off')).toEqual([
    { days: [[1, 4]], times: [['09:00', '18:30']] },
    { days: [[5, 5], [6, 6]], times: [['10:00', '12:00'], ['14:00', '17:00']] },
    { days: [[0, 0]], times: [] },
  ]);
});

test.each(['', 'le mardi, de 9 h à midi', 'PH off', 'Mo-Fr 08:00-12:00; Jul-Aug off', 'Mo-Fr 9:00-12:00'])('"%s" is left as it stands', (text) => {
  expect(readOpeningHours(text)).toBeUndefined();
});

test('of rules for one day the last one counts', () => {
  const rules = readOpeningHours('Mo-Fr 09:00-18:00; We off')!;
  expect([spansOn(rules, 1), spansOn(rules, 2), spansOn(rules, 6)]).toEqual([[[540, 1080]], [], []]);
});

test.each([
  ['Mo-Su 09:00-12:00, 12:00-18:00', 0, 600, 1000, true],
  ['Mo-Su 00:00-24:00', 0, 1200, 1800, true],
  ['Sa-Mo 20:00-02:00', 6, 1300, 1560, true],
  ['Sa-Mo 20:00-02:00', 1, 30, 120, true],
  ['Sa-Mo 20:00-02:00', 2, 30, 120, false],
])('%s on day %i from %i to %i', (text, weekday, from, until, open) => {
  expect(isOpenThrough(readOpeningHours(text)!, weekday, from, until)).toBe(open);
});
