import { digitsIn } from './icalendar-zones.js';
import { parseRule } from './recurrence-rule.js';
import { matchingTimes, occurrences, RecurrenceBudget } from './recurrence.js';

/** The first dates of a rule, as `YYYYMMDD`. */
function dates(rule: string, start: string, count: number): string[] {
  return times(rule, start, count).map((time) => time.slice(0, 8));
}

function times(rule: string, start: string, count: number): string[] {
  const first = digitsIn(start) ?? NaN;
  const found: string[] = [];
  for (const time of occurrences(parseRule(rule)!, first, first + 40 * 366 * 86_400_000, new RecurrenceBudget())) {
    found.push(new Date(time).toISOString().slice(0, 16).replace(/[-:]/g, ''));
    if (found.length === count) break;
  }
  return found;
}

// The examples of RFC 5545, 3.8.5.3, with the dates that it gives.
test.each<[string, string, string[]]>([
  ['FREQ=DAILY;COUNT=3', '19970902T090000', ['19970902', '19970903', '19970904']],
  ['FREQ=DAILY;INTERVAL=10;COUNT=5', '19970902T090000', ['19970902', '19970912', '19970922', '19971002', '19971012']],
  ['FREQ=YEARLY;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA', '19980101T090000', ['19980101', '19980102', '19980103']],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '19970902T090000', ['19970902', '19970916', '19970930', '19971014', '19971028']],
  ['FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH', '19970902T090000', ['19970902', '19970904', '19970909', '19970911']],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR', '19970901T090000', ['19970901', '19970903', '19970905', '19970915', '19970917', '19970919', '19970929']],
  ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '19970905T090000', ['19970905', '19971003', '19971107', '19971205', '19980102', '19980206', '19980306']],
  ['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '19970907T090000', ['19970907', '19970928', '19971102', '19971130', '19980104', '19980125', '19980301', '19980329']],
  ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '19970922T090000', ['19970922', '19971020', '19971117', '19971222', '19980119', '19980216']],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '19970928T090000', ['19970928', '19971029', '19971128', '19971229', '19980129', '19980226']],
  ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', '19970930T090000', ['19970930', '19971001', '19971031', '19971101', '19971130', '19971201', '19971231']],
  ['FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', '19970910T090000', ['19970910', '19970911', '19970912', '19970913', '19970914', '19970915', '19990310']],
  ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7', '19970610T090000', ['19970610', '19970710', '19980610', '19980710']],
  ['FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', '19970101T090000', ['19970101', '19970410', '19970719', '20000101', '20000409', '20000718', '20030101']],
  ['FREQ=YEARLY;BYDAY=20MO', '19970519T090000', ['19970519', '19980518', '19990517']],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '19970512T090000', ['19970512', '19980511', '19990517']],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '19970313T090000', ['19970313', '19970320', '19970327', '19980305']],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '19980213T090000', ['19980213', '19980313', '19981113', '19990813', '20001013']],
  ['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '19970913T090000', ['19970913', '19971011', '19971108', '19971213', '19980110']],
  ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '19961105T090000', ['19961105', '20001107', '20041102']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '19970904T090000', ['19970904', '19971007', '19971106']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '19970929T090000', ['19970929', '19971030', '19971127', '19971230', '19980129']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '19970805T090000', ['19970805', '19970810', '19970819', '19970824']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '19970805T090000', ['19970805', '19970817', '19970819', '19970831']],
  ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '20070115T090000', ['20070115', '20070130', '20070215', '20070315', '20070330']],
])('%s from %s', (rule, start, expected) => {
  expect(dates(rule, start, expected.length)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['FREQ=HOURLY;INTERVAL=3;COUNT=3', ['19970902T0900', '19970902T1200', '19970902T1500']],
  ['FREQ=MINUTELY;INTERVAL=90;COUNT=4', ['19970902T0900', '19970902T1030', '19970902T1200', '19970902T1330']],
  ['FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20;COUNT=5', ['19970902T0900', '19970902T0920', '19970902T1000', '19970902T1020', '19970903T0900']],
  ['FREQ=HOURLY;BYMINUTE=0,30;BYDAY=TU;COUNT=3', ['19970902T0900', '19970902T0930', '19970902T1000']],
])('%s', (rule, expected) => {
  expect(times(rule, '19970902T090000', 10).slice(0, expected.length)).toEqual(expected);
});

test('COUNT ends a rule, and the first time counts even where it does not match', () => {
  expect(dates('FREQ=WEEKLY;BYDAY=MO;COUNT=3', '20251118T180000', 10)).toEqual(['20251118', '20251124', '20251201']);
});

test('the 29th of February comes with leap years, the 31st with months that have one', () => {
  expect(dates('FREQ=YEARLY', '20240229T180000', 3)).toEqual(['20240229', '20280229', '20320229']);
  expect(dates('FREQ=MONTHLY', '20250131T180000', 3)).toEqual(['20250131', '20250331', '20250531']);
});

test.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=SECONDLY;BYMONTH=1', 'FREQ=YEARLY;BYDAY=53MO;BYMONTH=3', 'FREQ=MINUTELY;INTERVAL=7;BYSECOND=1;BYHOUR=30'])('a rule that is hard to meet ends: %s', (rule) => {
  const parsed = parseRule(rule);
  const found = parsed ? [...matchingTimes(parsed, digitsIn('20250601T120000')!, Infinity, new RecurrenceBudget())] : [];
  expect(found.length).toBeLessThanOrEqual(50_000);
});

test.each(['', 'FREQ=OFTEN', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=x', 'FREQ=WEEKLY;BYDAY=LUNDI', 'FREQ=MONTHLY;BYMONTHDAY=45', `FREQ=DAILY;BYSECOND=${Array.from({ length: 60 }, (_, n) => n).join(',')};BYMINUTE=${Array.from({ length: 60 }, (_, n) => n).join(',')}`])('%s is no rule', (rule) => {
  expect(parseRule(rule)).toBeUndefined();
});
