import { query } from '@/lib/apollo/server'
import { date, lieux } from '@/test/month'
import { readBoard } from './readBoard'

jest.mock('@/lib/apollo/server', () => ({ query: jest.fn() }))

const page = (nodes: readonly object[], hasNextPage = false) => ({ pageInfo: { hasNextPage, endCursor: 'cursor' }, nodes })
const month = (more: object = {}) => ({ essMonth: { id: 'm', lieux: page(lieux), occurrences: page([date('a')]), unscheduled: page([date('w')]), ...more }, kinds: [] })

beforeEach(() => jest.mocked(query).mockReset())

test('all of a board is one request', async () => {
  jest.mocked(query).mockResolvedValueOnce(month())
  const board = await readBoard('network_1', 2026)
  expect(query).toHaveBeenCalledTimes(1)
  expect(board?.loaded.map(({ id }) => id)).toEqual(['a', 'w'])
  expect(board?.lieux).toEqual(lieux)
})

test('further pages are read only where there are more than 500 dates or lieux', async () => {
  jest.mocked(query).mockResolvedValueOnce(month({ lieux: page(lieux.slice(0, 1), true), occurrences: page([date('a')], true) }))
  jest.mocked(query).mockResolvedValueOnce({ essMonth: { occurrences: page([date('b')]) } })
  jest.mocked(query).mockResolvedValueOnce({ essMonth: { lieux: page(lieux.slice(1)) } })
  const board = await readBoard('network_1', 2026)
  expect(jest.mocked(query).mock.calls.slice(1).map(([, variables]) => variables)).toEqual([expect.objectContaining({ after: 'cursor' }), expect.objectContaining({ after: 'cursor' })])
  expect([board?.loaded.length, board?.lieux.length]).toEqual([3, 2])
})

test('where there is no month there is no board', async () => {
  jest.mocked(query).mockResolvedValueOnce({ ...month(), essMonth: null })
  expect(await readBoard('network_1', 2026)).toBeUndefined()
})
