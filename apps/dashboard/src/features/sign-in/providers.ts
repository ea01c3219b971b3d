import { apiUrl } from '@/lib/api-url'

export interface Provider {
  id: string
  name: string
}

/** Who else knows who somebody is, as the API is configured; none where it cannot be asked: the other ways in are there all the same. */
export async function readProviders(): Promise<Provider[]> {
  try {
    const response = await fetch(new URL('/auth/providers', apiUrl()), { cache: 'no-store' })
    const answer: { providers?: Provider[] } = await response.json()
    return answer.providers ?? []
  } catch {
    return []
  }
}
