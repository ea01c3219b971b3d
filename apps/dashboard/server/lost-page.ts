import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Pages on which nothing of React runs: Next adds its nonce to no script of theirs, as src/proxy.ts writes their policy so. */
const STILL = /Script-Src 'nonce-([^']+)'/

const nonceIn = (policy: unknown): string | undefined => STILL.exec(String(policy ?? ''))?.[1]

/** What is sent itself is nothing's place. */
const OWN = /^\/programme\/(?:nowhere|unavailable)\b/

/**
 * What stands in the place of a page without scripts that was not found or could not be shown: Next sends an empty one, for scripts to fill. Undefined for all other answers.
 * It is asked for at this very server, in the visitor's language.
 */
export function lostPage(server: Server, request: IncomingMessage, response: ServerResponse): (() => Promise<string>) | undefined {
  const nonce = nonceIn(response.getHeader('content-security-policy'))
  if (nonce === undefined || response.statusCode < 400 || request.method !== 'GET' || OWN.test(request.url ?? '')) return undefined
  return async () => {
    const { address, family, port } = server.address() as AddressInfo
    const host = family === 'IPv6' ? `[${address.replace(/^::$/, '::1')}]` : address.replace(/^0\.0\.0\.0$/, '127.0.0.1')
    const page = new URL(`http://${host}:${port}/programme/${response.statusCode === 404 ? 'nowhere' : 'unavailable'}`)
    const language = new URL(request.url ?? '/', page).searchParams.get('lang')
    if (language) page.searchParams.set('lang', language)
    const { cookie, 'accept-language': accepted } = request.headers
    const answer = await fetch(page, { headers: { ...(cookie ? { cookie } : {}), ...(accepted ? { 'accept-language': accepted } : {}) } })
    const html = await answer.text()
    const theirs = nonceIn(answer.headers.get('content-security-policy'))
    return theirs ? html.replaceAll(theirs, nonce) : html
  }
}
