import type { ProgrammeCard } from '../programme.operations'
import { choose, heightOf, impose, paginate, type Measures, type PaperDay } from './paper'

const measures: Measures = { heading: 7, line: 4, factLine: 4, gap: 1, titleLetters: 40, factLetters: 40, summaries: false, streets: false }
const date = (id: string, title = 'Atelier', status: ProgrammeCard['event']['status'] = 'SCHEDULED'): ProgrammeCard => ({
  id, startsAt: '2026-11-03T13:00:00Z', endsAt: '2026-11-03T15:00:00Z', lieu: null, place: null,
  event: { id: `event_${id}`, title, summary: 'Une phrase.', status, attendanceMode: 'OFFLINE', price: null, registrationUrl: null, kind: { code: 'WORKSHOP', label: 'Atelier' }, accessibility: [], cover: null },
})
const days = (counts: number[]): PaperDay[] => counts.map((count, index) => ({ day: `2026-11-${index + 10}`, dates: Array.from({ length: count }, (_, each) => date(`${index}-${each}`)) }))
const idsOf = (parts: readonly PaperDay[]) => parts.flatMap(({ dates }) => dates.map(({ id }) => id))

test('a long title and a summary take lines of their own', () => {
  expect(heightOf(date('a'), measures)).toBe(9)
  expect(heightOf(date('a', 'x'.repeat(81)), measures)).toBe(17)
  expect(heightOf(date('a'), { ...measures, summaries: true })).toBe(13)
})

test('a street takes room only where streets stand', () => {
  const there = { ...date('a'), place: { label: 'Halle', street: 'x'.repeat(40), commune: null } }
  expect(heightOf(there, measures)).toBe(9)
  expect(heightOf(there, { ...measures, streets: true })).toBe(13)
})

test('every date stands on one page, in its order, and no page is fuller than it is high', () => {
  const all = days([3, 9, 1, 14, 2])
  const pages = paginate(all, 50, measures)
  expect(pages.flatMap(idsOf)).toEqual(idsOf(all))
  for (const page of pages) {
    expect(page.reduce((sum, part) => sum + measures.heading + part.dates.length * 9, 0)).toBeLessThanOrEqual(50)
    // A day never begins at the foot without a date.
    for (const part of page) expect(part.dates.length).toBeGreaterThan(0)
  }
  expect(pages[1]?.[0]).toMatchObject({ day: '2026-11-11', continued: true })
})

test('what is higher than a page has one of its own', () => {
  expect(paginate([{ day: '2026-11-10', dates: [date('a', 'x'.repeat(900)), date('b')] }], 50, measures)).toHaveLength(2)
})

test('a choice takes one of each day before it takes a second one, keeps to its room, and leaves out what is cancelled', () => {
  const some = days([5, 1, 3])
  some[1]!.dates = [date('x', 'Annulé', 'CANCELLED')]
  const chosen = choose(some, 55, measures)
  expect(idsOf(chosen.days)).toEqual(['0-0', '0-1', '2-0', '2-1'])
  expect(chosen.used).toBeLessThanOrEqual(55)
  expect(choose(some, 1000, measures).days.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-12'])
})

test('the pages of a booklet lie so that they follow each other once it is folded', () => {
  expect(impose([1, 2, 3, 4])).toEqual([[4, 1], [2, 3]])
  expect(impose([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([[8, 1], [2, 7], [6, 3], [4, 5]])
})
