import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * Adds the address that a request came from to X-Forwarded-For, as every proxy does: Next leaves what a visitor has written there as it
 * is, and the API limits visitors by their address.
 */
export function tellVisitorAddresses(): void {
  subscribe('http.server.request.start', (message) => addAddress((message as { request: IncomingMessage }).request))
}

function addAddress({ headers, socket }: IncomingMessage): void {
  const said = headers['x-forwarded-for']
  headers['x-forwarded-for'] = [said, socket.remoteAddress].flat().filter(Boolean).join(', ')
}
