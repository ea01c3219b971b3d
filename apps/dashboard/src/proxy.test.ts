/** @jest-environment node */
import { NextRequest } from 'next/server'
import { proxy } from './proxy'

const send = (method: string, path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://essaim.example${path}`, { method, headers }))
const target = (response: Response) => response.headers.get('x-middleware-rewrite')

beforeEach(() => {
  process.env['API_URL'] = 'http://api.internal:4000'
})

test.each([
  ['POST', '/graphql?op=a', 'http://api.internal:4000/graphql?op=a'],
  ['GET', '/graphql', 'http://api.internal:4000/graphql'],
  ['POST', '/auth/sign-in/email', 'http://api.internal:4000/auth/sign-in/email'],
  ['POST', '/imports', 'http://api.internal:4000/imports'],
])('%s %s passes to the API', (method, path, expected) => {
  expect(target(send(method, path))).toBe(expected)
})

test.each([['GET', '/imports'], ['GET', '/n/vexin/imports'], ['POST', '/imports/import_1'], ['GET', '/graphqlish'], ['GET', '/auth']])('%s %s is a page', (method, path) => {
  expect(target(send(method, path))).toBeNull()
})

test('a page learns its own address', () => {
  expect(send('GET', '/n/vexin/lieux?text=a').headers.get('x-middleware-request-x-essaim-path')).toBe('/n/vexin/lieux?text=a')
})

test('what Next would cut at 50 MB is refused instead', async () => {
  const response = send('POST', '/imports', { 'content-length': String(50 * 1024 * 1024 + 1) })
  expect(response.status).toBe(413)
  expect(target(response)).toBeNull()
})

test('a live stream is asked for uncompressed, everything else as the browser said', () => {
  const kept = (accept: string) => send('POST', '/graphql', { accept, 'accept-encoding': 'gzip' }).headers.get('x-middleware-request-accept-encoding')
  expect(kept('text/event-stream')).toBeNull()
  expect(kept('application/json')).toBe('gzip')
})
