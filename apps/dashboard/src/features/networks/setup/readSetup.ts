import { headers } from 'next/headers'
import { apiUrl } from '@/lib/api-url'

/** Whether the address of the page is the one that the console gave. */
export async function readSetup(token: string): Promise<'open' | 'done' | 'wrong' | 'tooMany'> {
  const forwardedFor = (await headers()).get('x-forwarded-for')
  const response = await fetch(new URL('/auth/setup/token', apiUrl()), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}) },
    body: JSON.stringify({ token }),
    cache: 'no-store',
  })
  if (response.ok) return 'open'
  if (response.status === 409) return 'done'
  return response.status === 429 ? 'tooMany' : 'wrong'
}
