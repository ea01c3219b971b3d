/** Why somebody could not be signed in; each has its own text in the messages `signIn.problems`. */
export type SignInProblem = 'wrong' | 'tooMany' | 'unreachable'

/** Opens a session: the API sets its cookie through this same origin. */
export async function signIn(email: string, password: string): Promise<SignInProblem | undefined> {
  const response = await post('/auth/sign-in/email', { email, password })
  if (response?.ok) return undefined
  if (response?.status === 429) return 'tooMany'
  return response && response.status >= 400 && response.status < 500 ? 'wrong' : 'unreachable'
}

export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {})
}

/** Nothing when the network or the API is away. */
function post(path: string, body: object): Promise<Response | undefined> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  }).catch(() => undefined)
}
