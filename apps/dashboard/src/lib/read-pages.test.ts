import { readPages } from './read-pages'

const pages = [{ nodes: ['a', 'b'], pageInfo: { hasNextPage: true, endCursor: '1' } }, { nodes: ['c'], pageInfo: { hasNextPage: false, endCursor: '2' } }]

test('all pages make one list, each asked for after the one before', async () => {
  const read = jest.fn((after: string | null) => Promise.resolve(pages[Number(after)]))
  expect(await readPages(read)).toEqual(['a', 'b', 'c'])
  expect(read.mock.calls).toEqual([[null], ['1']])
})

test('no list gives nothing', async () => {
  expect(await readPages(() => Promise.resolve(null))).toEqual([])
})
