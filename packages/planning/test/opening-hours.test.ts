import { isOpenThrough, readOpeningHours, spansOn } from '../src/opening-hours.js';

test('the everyday rules are understood', () => {
  expect(readOpeningHours('Tu-Fr 09:00-18:30; Sa,Su 10:00-12:00,14:00-17:00; Mo off')).toEqual([
    { days: [[1, 4]], times: [['09:00', '18:30']] },
    { days: [[5, 5], [6, 6]], times: [['10:00', '12:00'], ['14:00', '17:00']] },
    { days: [[0, 0]], times: [] },
  ]);
});

test('so are months, dates and public holidays', () => {
  expect(readOpeningHours('24/7')).toEqual([{ days: [], times: [['00:00', '24:00']] }]);
  expect(readOpeningHours('Apr-Oct Mo-Sa,PH 09:00-18:00; PH off; Nov 09-13 off; 2026 Dec 24-2027 Jan 02 closed')).toEqual([
    { dates: [{ from: '04-01', to: '10-31', months: true }], days: [[0, 5]], holidays: true, times: [['09:00', '18:00']] },
    { days: [], holidays: true, times: [] },
    { dates: [{ from: '11-09', to: '11-13' }], days: [], times: [] },
    { dates: [{ from: '12-24', to: '01-02', years: [2026, 2027] }], days: [], times: [] },
  ]);
});

test.each(['', 'le mardi, de 9 h à midi', 'off', 'Mo-Fr', 'week 1-10 Mo 09:00-12:00', 'Mo-Fr sunrise-sunset', 'Mo-Fr 08:00-12:00; sur rendez-vous', 'Mo-Fr 9:00-12:00', 'Novembre 09 off'])('"%s" is left as it stands', (text) => {
  expect(readOpeningHours(text)).toBeUndefined();
});

// November 2026 begins on a Sunday; the 11th is a Wednesday and a public holiday.
const HOLIDAYS = { '2026-11-11': 'Armistice 1918' };
const DAY: [number, number][] = [[540, 1080]];

test.each<[string, string, readonly (readonly [number, number])[]]>([
  ['Mo-Fr 09:00-18:00; We off', '2026-11-03', DAY],
  ['Mo-Fr 09:00-18:00; We off', '2026-11-04', []],
  ['Mo-Fr 09:00-18:00; We off', '2026-11-08', []],
  ['Mo-Fr 09:00-18:00; PH off', '2026-11-10', DAY],
  ['Mo-Fr 09:00-18:00; PH off', '2026-11-11', []],
  ['Mo-Fr 09:00-18:00', '2026-11-11', DAY],
  ['Mo-Tu 09:00-18:00; PH 10:00-12:00', '2026-11-11', [[600, 720]]],
  ['Mo-Fr 09:00-18:00; Nov 09-13 off', '2026-11-06', DAY],
  ['Mo-Fr 09:00-18:00; Nov 09-13 off', '2026-11-09', []],
  ['Mo-Fr 09:00-18:00; Nov 09-13 off', '2027-11-10', []],
  ['Mo-Fr 09:00-18:00; 2026 Nov 09-13 off', '2027-11-10', DAY],
  ['Mo-Fr 09:00-18:00; Nov 09 off', '2026-11-10', DAY],
  ['Mo-Fr 09:00-18:00; Nov 09-Dec 02 off', '2026-12-02', []],
  ['Mo-Fr 09:00-18:00; Dec 24-Jan 02 off', '2027-01-01', []],
  ['Mo-Fr 09:00-18:00; 2026 Dec 24-Jan 02 off', '2027-01-01', []],
  ['Mo-Fr 09:00-18:00; Jan 01, Nov 12 off', '2026-11-12', []],
  ['Apr-Oct Mo-Sa 09:00-18:00', '2026-10-31', DAY],
  ['Apr-Oct Mo-Sa 09:00-18:00', '2026-11-02', []],
  ['Nov-Feb: Mo-Su 10:00-16:00', '2027-02-28', [[600, 960]]],
  ['24/7', '2026-11-11', [[0, 1440]]],
  ['24/7; Nov 12 off', '2026-11-12', []],
  ['09:00-18:00', '2026-11-01', DAY],
  ['Mo,We 10:00-12:00,14:00-18:00', '2026-11-04', [[600, 720], [840, 1080]]],
  // Where only closures are said, nothing is known of the other days.
  ['PH off', '2026-11-11', []],
  ['PH off', '2026-11-12', [[0, 1440]]],
  ['Nov 09-13 off', '2026-11-16', [[0, 1440]]],
])('%s on %s', (text, day, spans) => {
  expect(spansOn(readOpeningHours(text)!, day, HOLIDAYS)).toEqual(spans);
});

test.each([
  ['Mo-Su 09:00-12:00, 12:00-18:00', '2026-11-02', 600, 1000, true],
  ['Mo-Su 00:00-24:00', '2026-11-02', 1200, 1800, true],
  ['24/7', '2026-11-02', 1200, 1800, true],
  ['Sa-Mo 20:00-02:00', '2026-11-08', 1300, 1560, true],
  ['Sa-Mo 20:00-02:00', '2026-11-03', 30, 120, true],
  ['Sa-Mo 20:00-02:00', '2026-11-04', 30, 120, false],
  ['24/7; Nov 12 off', '2026-11-11', 1200, 1500, false],
])('%s on %s from %i to %i', (text, day, from, until, open) => {
  expect(isOpenThrough(readOpeningHours(text)!, day, from, until)).toBe(open);
});
