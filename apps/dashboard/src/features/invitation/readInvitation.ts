import { cookies, headers } from 'next/headers'
import { apiUrl } from '@/lib/api-url'
import type { Invitation } from './invitation'

/** What a link offers to whoever holds it; nothing where there is no such link. The token goes in the body, so that no log has it. */
export async function readInvitation(token: string): Promise<Invitation | 'unknown' | 'tooMany'> {
  const [cookie, forwardedFor] = [(await cookies()).toString(), (await headers()).get('x-forwarded-for')]
  const response = await fetch(new URL('/auth/invitation', apiUrl()), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}) },
    body: JSON.stringify({ token }),
    cache: 'no-store',
  })
  if (response.status === 404) return 'unknown'
  if (response.status === 429) return 'tooMany'
  if (!response.ok) throw new Error(`The API answered ${response.status} to an invitation`)
  return (await response.json()) as Invitation
}
