/** @jest-environment node */
import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { filterResponse } from './filter-response'

const POLICY = `script-src 'nonce-n'`
const HTML = '<script>no()</script><p style="x">été</p>'

/** What a browser gets of an answer. */
async function answer(listener: RequestListener, method = 'GET', instead?: (response: ServerResponse) => (() => Promise<string>) | undefined) {
  const server = createServer((request, response) => {
    filterResponse(response, instead && (() => instead(response)))
    listener(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method })
  const text = await response.text()
  server.close()
  return { text, length: response.headers.get('content-length'), status: response.status }
}

test.each<[string, RequestListener]>([
  ['in one piece, whose length was told', (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', POLICY).setHeader('content-length', 99).end(HTML)],
  ['in pieces of bytes', (_request, response) => {
    response.setHeader('content-type', 'text/html').setHeader('content-security-policy', POLICY).flushHeaders()
    for (const byte of Buffer.from(HTML)) response.write(Uint8Array.of(byte))
    response.end()
  }],
])('a page is filtered, %s', async (_name, listener) => {
  expect((await answer(listener)).text).toBe('<p data-style="x">été</p>')
})

test('nothing else is: neither what is no HTML, nor HTML that has no policy of ours', async () => {
  for (const [type, policy] of [['text/plain', POLICY], ['text/html', `default-src 'none'`]] as const) {
    const { text, length } = await answer((_request, response) => response.setHeader('content-type', type).setHeader('content-security-policy', policy).setHeader('content-length', Buffer.byteLength(HTML)).end(HTML))
    expect([text, length]).toEqual([HTML, String(Buffer.byteLength(HTML))])
  }
})

test('a page that is only asked about has no body', async () => {
  expect((await answer((_request, response) => response.setHeader('content-type', 'text/html').setHeader('content-security-policy', POLICY).end(), 'HEAD')).text).toBe('')
})

test('what was not found is replaced as a whole, under its own status', async () => {
  const lost: RequestListener = (_request, response) => {
    response.setHeader('content-type', 'text/html').setHeader('content-security-policy', POLICY).statusCode = 404
    response.write('<html id="__next_error__">')
    response.end('</html>')
  }
  const instead = ({ statusCode }: ServerResponse) => (statusCode === 404 ? () => Promise.resolve('<p>Page introuvable</p>') : undefined)
  expect(await answer(lost, 'GET', instead)).toMatchObject({ text: '<p>Page introuvable</p>', status: 404 })
  expect(await answer(lost, 'GET', () => () => Promise.reject(new Error('gone')))).toMatchObject({ text: '', status: 404 })
  expect(await answer(lost)).toMatchObject({ text: '<html id="__next_error__"></html>', status: 404 })
})
