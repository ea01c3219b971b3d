import { french } from '@/test/french'
import { clockTime, readOpeningHours, weekdayName } from './opening-hours'

test('the everyday rules are understood', () => {
  expect(readOpeningHours('Tu-Fr 09:00-18:30; Sa,Su 10:00-12:00,14:00-17:00; Mo off')).toEqual([
    { days: [[1, 4]], times: [['09:00', '18:30']] },
    { days: [[5, 5], [6, 6]], times: [['10:00', '12:00'], ['14:00', '17:00']] },
    { days: [[0, 0]], times: [] },
  ])
})

test.each(['', 'le mardi, de 9 h à midi', 'PH off', 'Mo-Fr 08:00-12:00; Jul-Aug off', 'Mo-Fr 9:00-12:00'])('"%s" is left as it stands', (text) => {
  expect(readOpeningHours(text)).toBeUndefined()
})

test('days and hours are written as people write them', () => {
  expect([weekdayName(0, 'fr'), weekdayName(6, 'en'), clockTime('09:00', 'fr'), clockTime('18:30', 'fr'), clockTime('09:00', 'en')]).toEqual([
    'lundi', 'Sunday', french('9 h'), french('18 h 30'), '09:00',
  ])
})
