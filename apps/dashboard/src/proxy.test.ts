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
  ['POST', '/photos', 'http://api.internal:4000/photos'],
  ['POST', '/files', 'http://api.internal:4000/files'],
  ['GET', '/files/file_1', 'http://api.internal:4000/files/file_1'],
  ['GET', '/feeds/vexin/2026/programme.ics?lang=en', 'http://api.internal:4000/feeds/vexin/2026/programme.ics?lang=en'],
  ['HEAD', '/feeds/lieux/lieu_1.ics', 'http://api.internal:4000/feeds/lieux/lieu_1.ics'],
  ['GET', '/photos/photo_1/320.webp', 'http://api.internal:4000/photos/photo_1/320.webp'],
])('%s %s passes to the API', (method, path, expected) => {
  expect(target(send(method, path))).toBe(expected)
})

test.each([['GET', '/imports'], ['GET', '/n/vexin/imports'], ['POST', '/imports/import_1'], ['GET', '/photos'], ['GET', '/files'], ['GET', '/graphqlish'], ['GET', '/auth']])('%s %s is a page', (method, path) => {
  expect(target(send(method, path))).toBeNull()
})

test('a page learns its own address', () => {
  expect(send('GET', '/n/vexin/lieux?text=a').headers.get('x-middleware-request-x-essaim-path')).toBe('/n/vexin/lieux?text=a')
})

describe('a page', () => {
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''
  const scripts = (policy: string) => policy.split('; ').find((each) => each.startsWith('script-src'))

  test('runs no script but with a nonce that is new each time, and that Next is told', () => {
    const [one, other] = [send('GET', '/n/vexin'), send('GET', '/n/vexin')]
    expect(scripts(policyOf(one))).toMatch(/^script-src 'nonce-[\w+/]{24}' 'strict-dynamic'$/)
    expect(policyOf(one)).not.toBe(policyOf(other))
    expect(one.headers.get('x-middleware-request-content-security-policy')).toBe(policyOf(one))
    expect(policyOf(one)).toContain(`'nonce-${one.headers.get('x-middleware-request-x-nonce')}'`)
    expect(policyOf(one)).not.toContain('unsafe')
    for (const shut of [`object-src 'none'`, `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`]) expect(policyOf(one)).toContain(shut)
  })

  test.each([['/programme/vexin/2026', true], ['/programme/vexin/2026/event_1', true], ['/programme/vexin/2026/poster', true], ['/programme/vexin/2026/embed', true], ['/programme/nowhere', true], ['/programme/unavailable', true], ['/programme/vexin/2026/map', false], ['/programme/vexin', false], ['/n/vexin/month/2026', false]])('%s goes without the scripts of Next: %s', (path, still) => {
    const page = send('GET', path)
    // Next looks for the small letters.
    expect(policyOf(page).includes(`script-src 'nonce-`)).toBe(!still)
    expect(policyOf(page).toLowerCase()).toContain(`script-src 'nonce-${page.headers.get('x-middleware-request-x-nonce')?.toLowerCase()}' 'strict-dynamic'`)
    expect(page.headers.get('x-middleware-request-content-security-policy')).toBe(policyOf(page))
  })

  test('stands in no frame but as the widget of the programme', () => {
    const widget = send('GET', '/programme/vexin/2026/embed')
    expect(policyOf(widget)).toContain('frame-ancestors *')
    expect(widget.headers.get('x-frame-options')).toBeNull()
    for (const path of ['/programme/vexin/2026', '/programme/vexin/2026/embedded', '/n/vexin/2026/embed']) {
      expect(policyOf(send('GET', path))).toContain(`frame-ancestors 'none'`)
      expect(send('GET', path).headers.get('x-frame-options')).toBe('DENY')
    }
  })

  test('of the programme speaks the language of its address, which is kept; no other learns one from outside', () => {
    const english = send('GET', '/programme/vexin/2026?lang=en', { 'accept-language': 'fr' })
    expect(english.headers.get('x-middleware-request-x-essaim-locale')).toBe('en')
    expect(english.headers.get('set-cookie')).toContain('locale=en')
    const undecided = send('GET', '/programme/vexin/2026', { 'accept-language': 'en' })
    expect(undecided.headers.get('x-middleware-request-x-essaim-locale')).toBe('en')
    expect(undecided.headers.get('set-cookie')).toBeNull()
    expect(send('GET', '/n/vexin?lang=en', { 'x-essaim-locale': 'en' }).headers.get('x-middleware-request-x-essaim-locale')).toBeNull()
  })

  test('takes no nonce from outside', () => {
    expect(send('GET', '/', { 'x-nonce': 'guessed', 'content-security-policy': `script-src 'nonce-guessed'` }).headers.get('x-middleware-request-x-nonce')).not.toBe('guessed')
  })

  test('loads map tiles where there are some, and nothing else from elsewhere', () => {
    process.env['NEXT_PUBLIC_TILES_URL'] = 'https://tiles.example/{z}/{x}/{y}.png'
    expect(policyOf(send('GET', '/'))).toContain(`connect-src 'self' https://tiles.example;`)
    delete process.env['NEXT_PUBLIC_TILES_URL']
    expect(policyOf(send('GET', '/'))).not.toContain('https:')
  })

  test('is asked for encrypted from then on where it was so once', () => {
    expect(send('GET', '/').headers.get('strict-transport-security')).toBeNull()
    expect(send('GET', '/', { 'x-forwarded-proto': 'https' }).headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(send('GET', '/').headers.get('x-content-type-options')).toBe('nosniff')
  })
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
