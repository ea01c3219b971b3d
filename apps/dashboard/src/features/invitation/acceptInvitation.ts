export interface FieldProblem {
  path: string[]
  message: string
}

/** What became of an answer to an invitation: in the network; the API's own words; or a reason that has a text in `invitation.problems`. */
export type Acceptance = { kind: 'joined'; network: string; signedIn: boolean } | { kind: 'refused'; message: string; problems: FieldProblem[] } | { kind: 'signedOut' | 'unreachable' }

/** The account that is signed in joins. */
export const join = (token: string): Promise<Acceptance> => send('/auth/invitation/join', { token })

/** A new account joins, and is signed in. */
export const register = (token: string, account: { name: string; email: string; password: string }): Promise<Acceptance> => send('/auth/invitation/register', { token, ...account })

async function send(path: string, body: object): Promise<Acceptance> {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, credentials: 'same-origin', body: JSON.stringify(body) })
    if (response.status === 401) return { kind: 'signedOut' }
    const { network, signedIn, message, problems } = (await response.json()) as { network?: string; signedIn?: boolean; message?: string; problems?: FieldProblem[] }
    if (response.ok && network) return { kind: 'joined', network, signedIn: signedIn !== false }
    return response.status < 500 && message ? { kind: 'refused', message, problems: problems ?? [] } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}
