/** @jest-environment node */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tellVisitorAddresses } from './visitor-address'

test('the address of the connection stands last in X-Forwarded-For, behind whatever the visitor says', async () => {
  tellVisitorAddresses()
  const server = createServer((request, response) => response.end(request.headers['x-forwarded-for']))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const seen = async (headers: Record<string, string>) => (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()
  expect(await seen({})).toBe('127.0.0.1')
  expect(await seen({ 'x-forwarded-for': '192.0.2.1' })).toBe('192.0.2.1, 127.0.0.1')
  server.close()
})
