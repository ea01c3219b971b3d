import type { NetworkValues } from '../values'

export interface Account {
  name: string
  email: string
  password: string
}

/** What became of the first installation: the network that opens; what to mend; the API's own words; or nobody answered. */
export type SetupOutcome =
  | { kind: 'done'; network: string; signedIn: boolean }
  | { kind: 'problems'; problems: { path: string[]; message: string }[] }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' }

/** Makes the first account and the first network. */
export async function sendSetup(token: string, account: Account, network: NetworkValues): Promise<SetupOutcome> {
  try {
    const response = await fetch('/auth/setup', { method: 'POST', headers: { 'content-type': 'application/json' }, credentials: 'same-origin', body: JSON.stringify({ token, account, network }) })
    const answer = (await response.json()) as { network?: string; signedIn?: boolean; message?: string; problems?: { path: string[]; message: string }[] }
    if (response.ok && answer.network) return { kind: 'done', network: answer.network, signedIn: answer.signedIn === true }
    if (answer.problems) return { kind: 'problems', problems: answer.problems }
    return response.status < 500 && answer.message ? { kind: 'refused', message: answer.message } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}
