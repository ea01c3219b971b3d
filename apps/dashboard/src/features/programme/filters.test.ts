import { programmeSearch, readProgrammeFilters, toggled, toOccurrenceFilter } from './filters'

const now = new Date('2026-11-10T08:00:00Z')

test('an address says the filters, and the filters say the address', () => {
  const search = '?day=2026-11-12&commune=62498&commune=62178&theme=CULTURE&q=bal+coop%C3%A9ratif'
  const filters = readProgrammeFilters(new URLSearchParams(search))
  expect(programmeSearch(filters)).toBe(search)
  expect(toOccurrenceFilter(filters, now)).toEqual({ days: ['2026-11-12'], communes: ['62498', '62178'], themes: ['CULTURE'], text: 'bal coopératif' })
})

test('what no visitor can mean is left out, so that no address ends in an error', () => {
  const filters = readProgrammeFilters({ day: ['2026-02-31', 'hier'], q: ` ${'a'.repeat(300)} `, when: 'never', kind: ['A', 'A', ...Array.from({ length: 80 }, (_, index) => `K${index}`)] })
  expect(filters.day).toEqual([])
  expect(filters.q).toHaveLength(100)
  expect(filters.when).toBe('')
  expect(filters.kind).toHaveLength(50)
})

test('only what is to come begins now', () => {
  expect(toOccurrenceFilter(readProgrammeFilters({ when: 'coming' }), now)).toEqual({ from: '2026-11-10T08:00:00.000Z' })
})

test('a value is put in, and taken out again; a changed filter is another address', () => {
  const none = readProgrammeFilters({})
  const one = toggled(none, 'theme', 'CULTURE')
  expect(one.theme).toEqual(['CULTURE'])
  expect(toggled(one, 'theme', 'CULTURE')).toEqual(none)
  expect(programmeSearch(none)).toBe('')
  expect(programmeSearch(one, { after: 'abc' })).toBe('?theme=CULTURE&after=abc')
})
