import { readShown } from './read-shown'

/** A list of numbers, as the API gives it. */
const listOf = (length: number) =>
  jest.fn(({ first, after }: { first: number; after: string | null }) => {
    const from = after ? Number(after) : 0
    const nodes = Array.from({ length: Math.min(first, length - from) }, (_, index) => from + index)
    return Promise.resolve({ terms: ['a'], numbers: { totalCount: length, nodes, pageInfo: { hasNextPage: from + first < length, endCursor: String(from + first) } } })
  })

test('the screen shows one page, from where the address says', async () => {
  const read = listOf(60)
  const { numbers } = await readShown('numbers', { after: '25' }, 25, read)
  expect(numbers).toMatchObject({ nodes: Array.from({ length: 25 }, (_, index) => 25 + index), pageInfo: { hasNextPage: true, endCursor: '50' } })
  expect(read).toHaveBeenCalledTimes(1)
})

test('to be printed, all pages are one, with what stands beside the list', async () => {
  const read = listOf(1200)
  const { numbers, terms } = await readShown('numbers', { print: '1', families: 'A' }, 25, read)
  expect(numbers.nodes).toEqual(Array.from({ length: 1200 }, (_, index) => index))
  expect(numbers).toMatchObject({ totalCount: 1200, pageInfo: { hasNextPage: false } })
  expect(terms).toEqual(['a'])
  expect(read).toHaveBeenCalledTimes(3)
})

test('a list that no one would carry away ends, and says so', async () => {
  const { numbers } = await readShown('numbers', { print: '1' }, 25, listOf(9000))
  expect(numbers.nodes).toHaveLength(4000)
  expect(numbers.pageInfo).toEqual({ hasNextPage: true, endCursor: '4000' })
})

test('where there is no such list, nothing is read twice', async () => {
  const read = jest.fn(() => Promise.resolve({ numbers: null }))
  expect(await readShown('numbers', { print: '1' }, 25, read)).toEqual({ numbers: null })
  expect(read).toHaveBeenCalledTimes(1)
})
