import { apiUrl } from './api-url'

/** Whether the instance has no account yet: everything begins on its console. */
export async function isFirstRun(): Promise<boolean> {
  const response = await fetch(new URL('/auth/setup', apiUrl()), { cache: 'no-store' })
  return response.ok && ((await response.json()) as { needed: boolean }).needed
}
