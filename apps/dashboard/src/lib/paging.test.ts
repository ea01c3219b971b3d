import { firstPage, nextPage, previousPage, wholeList } from './paging'

const at = (search: string) => new URLSearchParams(search)

test('forward and back lead through the same pages, and filters stay', () => {
  const second = nextPage(at('text=a'), 'c1')
  const third = nextPage(at(second), 'c2')
  expect(second).toBe('text=a&after=c1')
  expect(third).toBe('text=a&after=c2&back=c1')
  expect(previousPage(at(third))).toBe(second)
  expect(previousPage(at(second))).toBe('text=a')
  expect(firstPage(at(third))).toBe('text=a')
})

test('the address does not grow without end', () => {
  let search = ''
  for (let page = 0; page < 50; page++) search = nextPage(at(search), `c${page}`)
  expect(at(search).getAll('back')).toHaveLength(20)
})

test('the whole list keeps the filters and begins at its start; its pages are the way back', () => {
  const whole = wholeList(at('text=a&after=c2&back=c1'))
  expect(whole).toBe('text=a&print=1')
  expect(firstPage(at(whole))).toBe('text=a')
})
