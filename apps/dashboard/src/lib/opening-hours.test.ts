import { french } from '@/test/french'
import { clockTime, dayName, weekdayName } from './opening-hours'

test('days and hours are written as people write them', () => {
  expect([weekdayName(0, 'fr'), weekdayName(6, 'en'), clockTime('09:00', 'fr'), clockTime('18:30', 'fr'), clockTime('09:00', 'en')]).toEqual([
    'lundi', 'Sunday', french('9 h'), french('18 h 30'), '09:00',
  ])
})

test('days of the year are written as people write them', () => {
  expect([dayName('11-09', { locale: 'fr' }), dayName('10-31', { locale: 'fr', month: true }), dayName('11-09', { locale: 'en', year: 2026 })]).toEqual(['9 novembre', 'octobre', '9 November 2026'])
})
