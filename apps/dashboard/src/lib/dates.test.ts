import { french } from '@/test/french'
import { dayKey, essMonthYear, formatDay, formatPeriodStart, formatPlainDay, formatTimeRange, fromWallClock, toWallClock } from './dates'
import { dayWords } from './days'

const fr = { locale: 'fr' }

test('a range on one day is written as people write it', () => {
  expect(formatTimeRange('2026-11-03T14:00:00+01:00', '2026-11-03T16:30:00+01:00', fr)).toBe(french('mar. 3 nov., 14 h – 16 h 30'))
  expect(formatTimeRange('2026-11-03T14:00:00+01:00', '2026-11-03T16:30:00+01:00', { locale: 'en' })).toBe('Tue 3 Nov, 14:00 – 16:30')
})

test('a range over midnight names both days', () => {
  expect(formatTimeRange('2026-11-06T21:00:00+01:00', '2026-11-07T02:00:00+01:00', fr)).toBe(french('ven. 6 nov., 21 h – sam. 7 nov., 2 h'))
})

test('an occurrence without an end shows its start only', () => {
  expect(formatTimeRange('2026-11-03T14:00:00+01:00', null, fr)).toBe(french('mar. 3 nov., 14 h'))
})

test('the day is the day of the lieu, not of the server', () => {
  expect(dayKey('2026-11-03T23:30:00Z')).toBe('2026-11-04')
  expect(dayKey('2026-11-03T22:00:00Z', 'Indian/Reunion')).toBe('2026-11-04')
  expect(dayKey('2026-11-03T02:00:00Z', 'America/Cayenne')).toBe('2026-11-02')
  expect(formatDay('2026-11-03T22:00:00Z', { locale: 'fr', timeZone: 'Indian/Reunion' })).toBe('mer. 4 nov.')
})

test('a year of three digits, mistyped, is still a day that sorts', () => {
  expect(dayKey('0202-11-03T12:00:00Z', 'UTC')).toBe('0202-11-03')
  expect(toWallClock('0202-11-03T12:05:00Z', 'UTC')).toBe('0202-11-03 12:05')
})

test('a wall clock and its instant lead to each other, in winter, in summer and overseas', () => {
  for (const [iso, zone] of [['2026-11-03T14:00:00+01:00', 'Europe/Paris'], ['2026-07-03T14:00:00+02:00', 'Europe/Paris'], ['2026-11-03T14:00:00+04:00', 'Indian/Reunion']] as const) {
    expect(toWallClock(iso, zone).slice(11)).toBe('14:00')
    expect(fromWallClock(toWallClock(iso, zone), zone)).toBe(iso)
  }
})

test('the year of the month is the calendar year in France', () => {
  expect(essMonthYear(new Date('2026-12-31T23:30:00Z'))).toBe(2027)
})

test('in French the first of a month is "1er"', () => {
  expect(formatPlainDay('2026-11-01', 'fr')).toBe('1er novembre 2026')
  expect(dayWords('2026-11-01', 'fr', { weekday: 'long', day: 'numeric', month: 'long' })).toBe('dimanche 1er novembre')
  expect(dayWords('2026-11-01', 'en', { day: 'numeric', month: 'long' })).toBe('1 November')
  expect(formatPlainDay('2026-11-11', 'fr')).toBe('11 novembre 2026')
  expect(formatDay('2026-11-01T10:00:00+01:00', fr)).toBe('dim. 1er nov.')
  expect(formatPlainDay('2026-11-01', 'en')).toBe('1 November 2026')
})

test('the start of a period leaves out what the end says too', () => {
  expect(formatPeriodStart('2026-11-14', '2026-11-28', 'fr')).toBe('14')
  expect(formatPeriodStart('2026-11-01', '2026-12-15', 'fr')).toBe('1er novembre')
  expect(formatPeriodStart('2026-11-14', '2027-01-15', 'fr')).toBe('14 novembre 2026')
  expect(formatPeriodStart('2026-11-14', '2026-11-28', 'en')).toBe('14')
})
