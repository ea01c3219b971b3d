import { dayOfZone, hoursOf, instantAt, positionOf } from './hours'

const clock = (instant: string, timeZone: string) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))

test('the day on which summer time ends has 25 hours, and 2 o’clock twice', () => {
  const day = dayOfZone('2026-10-25', 'Europe/Paris')
  expect(day.minutes).toBe(25 * 60)
  expect(hoursOf(day).slice(1, 5).map(({ instant }) => clock(instant, 'Europe/Paris'))).toEqual(['01:00', '02:00', '02:00', '03:00'])
  expect(positionOf(day, '2026-10-25T03:00:00+01:00')).toBe(4 * 60)
})

test('the hour that comes twice keeps its two instants', () => {
  const day = dayOfZone('2026-10-25', 'Europe/Paris')
  expect([120, 180].map((minutes) => new Date(instantAt(day, minutes)).toISOString())).toEqual(['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'])
})

test('the day on which summer time begins has 23 hours, and no 2 o’clock', () => {
  const day = dayOfZone('2027-03-28', 'Europe/Paris')
  expect(hoursOf(day)).toHaveLength(23)
  expect(hoursOf(day).slice(1, 3).map(({ instant }) => clock(instant, 'Europe/Paris'))).toEqual(['01:00', '03:00'])
})

test('La Réunion has days of its own, and knows no summer time', () => {
  const day = dayOfZone('2026-10-25', 'Indian/Reunion')
  expect(day.minutes).toBe(24 * 60)
  expect(instantAt(day, 14 * 60 + 15)).toBe('2026-10-25T14:15:00+04:00')
})
