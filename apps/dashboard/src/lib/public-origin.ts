import { headers } from 'next/headers'

/** The origin under which visitors find these pages, for addresses that leave them: feeds, previews, paper. `PUBLIC_URL` where it is set, else what was asked for. */
export async function publicOrigin(): Promise<string> {
  const set = process.env['PUBLIC_URL']
  if (set) return new URL(set).origin
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost:3000'
  return `${asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${host.split(',')[0]}`
}
