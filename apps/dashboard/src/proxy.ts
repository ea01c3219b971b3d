import { NextResponse, type NextRequest } from 'next/server'
import { apiUrl } from '@/lib/api-url'
import { localeCookie, ONE_YEAR } from '@/lib/i18n/locales'
import { publicLocale } from '@/lib/i18n/public-locale'
import { contentSecurityPolicy, newNonce, pageHeaders } from '@/lib/security-headers'

/** The largest request that passes to the API, in bytes; the same as `proxyClientMaxBodySize` in next.config.ts. */
const MAX_BODY = 50 * 1024 * 1024

/** The browser speaks to one origin: what belongs to the API passes through here, everything else is a page. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  if (belongsToApi(request)) {
    if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) {
      return NextResponse.json({ error: 'PAYLOAD_TOO_LARGE', maxBytes: MAX_BODY }, { status: 413 })
    }
    // Next would gather a live stream into compressed blocks and deliver it late.
    if (headers.get('accept')?.includes('text/event-stream')) headers.delete('accept-encoding')
    return NextResponse.rewrite(new URL(request.nextUrl.pathname + request.nextUrl.search, apiUrl()), { request: { headers } })
  }
  // Server components do not know their own address, and the sign-in page needs it to lead back.
  headers.set('x-essaim-path', request.nextUrl.pathname + request.nextUrl.search)
  const language = publicLocale({
    pathname: request.nextUrl.pathname, lang: request.nextUrl.searchParams.get('lang'), kept: request.cookies.get(localeCookie)?.value, acceptLanguage: headers.get('accept-language'),
  })
  headers.delete('x-essaim-locale')
  if (language) headers.set('x-essaim-locale', language.locale)
  const embeddable = isWidget(request)
  const nonce = newNonce()
  const written = contentSecurityPolicy({ nonce, tilesUrl: process.env['NEXT_PUBLIC_TILES_URL'], embeddable, development: process.env.NODE_ENV === 'development' })
  headers.set('x-nonce', nonce)
  // Next takes the nonce for its own scripts from here, if the directive is written in small letters; browsers read it either way. What has no nonce is not sent (server/page-filter.ts).
  const policy = isStill(request.nextUrl.pathname) && process.env.NODE_ENV !== 'development' ? written.replace('script-src', 'Script-Src') : written
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(pageHeaders(isEncrypted(request), embeddable))) response.headers.set(name, value)
  if (language?.chosen) response.cookies.set(localeCookie, language.locale, { path: '/', maxAge: ONE_YEAR, sameSite: 'lax' })
  return response
}

const isEncrypted = ({ headers, nextUrl }: NextRequest): boolean => (headers.get('x-forwarded-proto') ?? nextUrl.protocol).startsWith('https')

/** Pages of the programme on which nothing of React runs: all but the map. */
const isStill = (pathname: string): boolean => /^\/programme\/(?:nowhere|unavailable|[^/]+\/\d{4}(?:\/(?!map$)[^/]+)?)$/.test(pathname)

/** The programme as partners show it on their sites. */
const isWidget = ({ nextUrl }: NextRequest): boolean => /^\/programme\/[^/]+\/\d{4}\/embed$/.test(nextUrl.pathname)

/** Files go up to `/imports`, `/archives`, `/photos` and `/files`; rejected lines, archives, photos, documents and lists come down from below them and from `/exports/`, feeds from `/feeds/`, all that is known of a person from `/people/`. */
function belongsToApi(request: NextRequest): boolean {
  const { pathname } = request.nextUrl
  const upload = request.method === 'POST' && (pathname === '/imports' || pathname === '/archives' || pathname === '/photos' || pathname === '/files')
  return pathname === '/graphql' || ['/auth/', '/exports/', '/feeds/', '/archives/', '/photos/', '/files/'].some((start) => pathname.startsWith(start)) || upload || /^\/imports\/\w+\/rejected\.csv$/.test(pathname) || /^\/people\/\w+\/data\.(json|csv)$/.test(pathname)
}

export const config = { matcher: ['/((?!_next/|geo/|maplibre/|.*\\.(?:svg|png|ico|webmanifest)$).*)'] }
