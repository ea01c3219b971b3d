/** @jest-environment node */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloClient, InMemoryCache } from '@apollo/client'
import { parse } from 'graphql'
import { subscriptionLink } from './subscriptions'

// Node has real connections, and no window: the pause between two attempts listens to it, and the setup of tests clears its storage.
Object.assign(globalThis, { window: Object.assign(new EventTarget(), { localStorage: { clear: () => undefined } }) })

const CHANGES = parse('subscription Changes($essMonth: ID!) { changed(essMonth: $essMonth) }')

let server: Server
let streams: ServerResponse[]
let asked: { accept: string | undefined; body: string }[]
beforeEach(async () => {
  streams = []
  asked = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk))).on('end', () => {
      asked.push({ accept: request.headers.accept, body })
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(':\n\n')
      streams.push(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const until = async (holds: () => boolean) => {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(holds()).toBe(true)
}
const tell = (data: object) => streams.at(-1)!.write(`event: next\ndata: ${JSON.stringify({ data })}\n\n`)

test('a subscription is a stream of its own, opened anew when it is cut, and closed when nobody listens', async () => {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: subscriptionLink(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`) })
  const heard: unknown[] = []
  const onConnected = jest.fn()
  const following = client.subscribe({ query: CHANGES, variables: { essMonth: 'm' }, context: { onConnected }, fetchPolicy: 'no-cache' }).subscribe({ next: ({ data }) => heard.push(data) })
  await until(() => onConnected.mock.calls.length === 1)
  expect(asked[0]!.accept).toBe('text/event-stream')
  expect(JSON.parse(asked[0]!.body)).toMatchObject({ operationName: 'Changes', variables: { essMonth: 'm' } })
  tell({ changed: 1 })
  await until(() => heard.length === 1)

  // As a server does that stops: no `complete` is sent.
  streams[0]!.destroy()
  await until(() => onConnected.mock.calls.length === 2)
  tell({ changed: 2 })
  await until(() => heard.length === 2)
  expect(heard).toEqual([{ changed: 1 }, { changed: 2 }])

  following.unsubscribe()
  await until(() => streams[1]!.destroyed)
  expect(streams).toHaveLength(2)
})
