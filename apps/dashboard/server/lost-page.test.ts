/** @jest-environment node */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lostPage } from './lost-page'

const still = (nonce: string) => `default-src 'self'; Script-Src 'nonce-${nonce}'`

/** Answers what `lostPage` puts in the place of a page, on a server whose own pages say how they were asked for. */
async function lost(path: string, { status = 404, policy = still('mine'), method = 'GET', host = '127.0.0.1' } = {}) {
  const own: RequestListener = ({ url, headers }, response) => {
    response.setHeader('content-security-policy', still('theirs')).end(`${url} ${headers['accept-language']} ${headers.cookie} nonce="theirs"`)
  }
  let instead: ReturnType<typeof lostPage>
  const server: Server = createServer((request, response) => {
    if (request.headers['x-asked'] === undefined) return own(request, response)
    response.setHeader('content-security-policy', policy).statusCode = status
    instead = lostPage(server, request, response)
    response.end()
  }).listen(0, host)
  await once(server, 'listening')
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method, headers: { 'x-asked': 'yes', 'accept-language': 'en', cookie: 'NEXT_LOCALE=en' } })
  const html = await instead?.()
  server.close()
  return html
}

test.each([['127.0.0.1'], ['0.0.0.0']])('a page without scripts that leads nowhere, on %s', async (host) => {
  expect(await lost('/programme/vexin/2026/event_1?lang=en', { host })).toBe('/programme/nowhere?lang=en en NEXT_LOCALE=en nonce="mine"')
})

test('one that could not be shown', async () => {
  expect(await lost('/programme/vexin/2026', { status: 500 })).toBe('/programme/unavailable en NEXT_LOCALE=en nonce="mine"')
})

test.each([
  ['what was found', '/programme/vexin/2026', { status: 200 }],
  ['pages with scripts, which fill themselves', '/n/vexin', { policy: `script-src 'nonce-mine'` }],
  ['what is only asked about', '/programme/vexin/2026', { method: 'HEAD' }],
  ['the replacements themselves', '/programme/unavailable', { status: 500 }],
])('%s stays as it is', async (_name, path, options) => {
  expect(await lost(path, options)).toBeUndefined()
})
