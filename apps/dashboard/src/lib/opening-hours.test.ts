import { french } from '@/test/french'
import { clockTime, weekdayName } from './opening-hours'

test('days and hours are written as people write them', () => {
  expect([weekdayName(0, 'fr'), weekdayName(6, 'en'), clockTime('09:00', 'fr'), clockTime('18:30', 'fr'), clockTime('09:00', 'en')]).toEqual([
    'lundi', 'Sunday', french('9 h'), french('18 h 30'), '09:00',
  ])
})
