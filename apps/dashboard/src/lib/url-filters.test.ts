import { orUndefined, readFilters, writeFilters } from './url-filters'

const shape = { text: 'text', families: 'list' } as const

test('the address of a page and of the browser read the same', () => {
  const expected = { text: 'fab', families: ['FABLAB', 'OTHER'] }
  expect(readFilters({ text: 'fab', families: ['FABLAB', 'OTHER'], x: '1' }, shape)).toEqual(expected)
  expect(readFilters(new URLSearchParams('text=fab&families=FABLAB&families=OTHER&x=1'), shape)).toEqual(expected)
})

test('what is absent is empty, and a single value of a list is still a list', () => {
  expect(readFilters({ families: 'FABLAB' }, shape)).toEqual({ text: '', families: ['FABLAB'] })
})

test('a change keeps the other parameters and goes back to the first page', () => {
  expect(writeFilters(new URLSearchParams('view=map&text=a&after=c1&back=c0'), { families: ['FABLAB'], text: '' })).toBe('view=map&families=FABLAB')
})

test('empty filters are left out of a query', () => {
  expect([orUndefined(''), orUndefined([]), orUndefined('a')]).toEqual([undefined, undefined, 'a'])
})
