import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { parse } from 'graphql'
import { fetchToTheEnd, mutationLink, underKey, untilGivenUp } from './mutations'

// No `gql`: codegen would look for these in the schema.
const WRITE = parse('mutation Write($text: String) { write(text: $text) }')
const client = () => new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([mutationLink, new HttpLink({ uri: 'http://localhost/graphql', fetch: fetchToTheEnd })]) })

const send = jest.fn()
const answer = (data: object) => Promise.resolve({ ok: true, status: 200, headers: new Headers({ 'content-type': 'application/json' }), text: () => Promise.resolve(JSON.stringify({ data })) })
const keys = () => send.mock.calls.map(([, { headers }]) => new Headers(headers).get('idempotency-key'))
beforeEach(() => {
  send.mockReset()
  globalThis.fetch = send
})

test('a mutation that is not answered is sent once more, under the same key', async () => {
  send.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementation(() => answer({ write: true }))
  await client().mutate({ mutation: WRITE })
  expect(send).toHaveBeenCalledTimes(2)
  expect(keys()[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys()[1]).toBe(keys()[0])
})

test('what has been given up is not sent once more', async () => {
  send.mockImplementation((_, { signal }: { signal: AbortSignal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))))
  const waiting = new AbortController()
  const written = client().mutate({ mutation: WRITE, context: untilGivenUp(waiting.signal) })
  await Promise.resolve()
  waiting.abort(new TypeError('The line is gone'))
  await expect(written).rejects.toThrow('The line is gone')
  expect(send).toHaveBeenCalledTimes(1)
})

test('a key that is given is kept; others are new each time; queries have none', async () => {
  send.mockImplementation(() => answer({ write: true, read: true }))
  await client().mutate({ mutation: WRITE, context: underKey('mine') })
  await client().mutate({ mutation: WRITE })
  await client().mutate({ mutation: WRITE })
  await client().query({ query: parse('query Read { read }') })
  const [first, second, third, read] = keys()
  expect(first).toBe('mine')
  expect(second).not.toBe(third)
  expect(read).toBeNull()
})

test('what is short enough is sent to its end although the page is closed', async () => {
  send.mockImplementation(() => answer({ write: true, read: true }))
  await client().mutate({ mutation: WRITE })
  await client().mutate({ mutation: WRITE, variables: { text: 'é'.repeat(30_000) } })
  await client().query({ query: parse('query Read { read }') })
  expect(send.mock.calls.map(([, { keepalive }]) => keepalive)).toEqual([true, false, false])
})
