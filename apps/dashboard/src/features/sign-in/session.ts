/** Why somebody could not be signed in; each has its own text in the messages `signIn.problems`. */
export type SignInProblem = 'wrong' | 'tooMany' | 'unreachable' | 'suspended' | 'expired' | 'short' | 'noAccount' | 'provider' | 'code' | 'codeUsed'

/** Opens a session: the API sets its cookie through this same origin. `secondFactor`: a code is asked for as well. */
export async function signIn(email: string, password: string): Promise<SignInProblem | 'secondFactor' | undefined> {
  const response = await post('/auth/sign-in/email', { email, password })
  const problem = await problemOf(response, 'wrong')
  return problem ?? ((await fieldOf(response, 'twoFactorRedirect')) === true ? 'secondFactor' : undefined)
}

/** Gives the code that is asked for after the password, of an application or from paper. */
export async function giveCode(typed: string): Promise<SignInProblem | undefined> {
  const code = typed.replaceAll(/\s/g, '')
  const ofApplication = /^\d{6}$/.test(code)
  const response = await post(`/auth/two-factor/${ofApplication ? 'verify-totp' : 'verify-backup-code'}`, { code })
  return response?.status === 401 && (await codeOf(response)) === 'CODE_USED' ? 'codeUsed' : problemOf(response, 'code')
}

/** Begins a second factor: what the application scans, and the codes for paper. It counts once a code of the application was given. */
export async function beginSecondFactor(password: string): Promise<{ uri: string; backupCodes: string[] } | SignInProblem> {
  const response = await post('/auth/two-factor/enable', { password })
  const [problem, answer] = [await problemOf(response, 'wrong'), response?.ok ? await bodyOf(response) : undefined]
  const [uri, codes] = [answer?.['totpURI'], answer?.['backupCodes']]
  if (problem || typeof uri !== 'string' || !Array.isArray(codes)) return problem ?? 'unreachable'
  return { uri, backupCodes: codes.map(String) }
}

export async function endSecondFactor(password: string): Promise<SignInProblem | undefined> {
  return problemOf(await post('/auth/two-factor/disable', { password }), 'wrong')
}

export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {})
}

/** Asks for a link by mail, that signs in or leads to a new password. The answer is the same whether there is such an account or not. */
export async function requestMail(what: 'link' | 'reset', email: string): Promise<SignInProblem | undefined> {
  return problemOf(await post(what === 'link' ? '/auth/sign-in/magic-link' : '/auth/request-password-reset', { email }), 'wrong')
}

/** Goes to a provider, which leads back signed in, or to the sign-in page with `error` in its address. */
export async function signInWith(provider: string, returnTo: string): Promise<SignInProblem | undefined> {
  const response = await post('/auth/sign-in/social', { provider, callbackURL: returnTo, errorCallbackURL: '/sign-in' })
  const url = response?.ok ? await fieldOf(response, 'url') : undefined
  if (typeof url !== 'string') return response ? 'provider' : 'unreachable'
  window.location.assign(url)
  return undefined
}

/** What `error` in the address of the sign-in page means. */
export function problemOfReturn(error: string): SignInProblem | undefined {
  if (!error) return undefined
  if (error === 'ACCOUNT_SUSPENDED') return 'suspended'
  return ['signup_disabled', 'account_not_linked', 'email_not_found'].includes(error) ? 'noAccount' : 'provider'
}

/** Opens a session by the token of a link. */
export async function followLink(token: string): Promise<SignInProblem | undefined> {
  return problemOf(await post('/auth/magic-link/verify', { token }), 'expired')
}

export async function resetPassword(token: string, newPassword: string): Promise<SignInProblem | undefined> {
  return passwordProblemOf(await post('/auth/reset-password', { token, newPassword }), 'expired')
}

/** Changes the password of who is signed in, and ends their other sessions. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<SignInProblem | undefined> {
  return passwordProblemOf(await post('/auth/change-password', { currentPassword, newPassword }), 'wrong')
}

async function passwordProblemOf(response: Response | undefined, refused: SignInProblem): Promise<SignInProblem | undefined> {
  const code = response?.status === 400 ? await codeOf(response) : undefined
  return code?.startsWith('PASSWORD_TOO_') ? 'short' : problemOf(response, refused)
}

async function problemOf(response: Response | undefined, refused: SignInProblem): Promise<SignInProblem | undefined> {
  if (response?.ok) return undefined
  if (response?.status === 429) return 'tooMany'
  if (response?.status === 403 && (await codeOf(response)) === 'ACCOUNT_SUSPENDED') return 'suspended'
  return response && response.status >= 400 && response.status < 500 ? refused : 'unreachable'
}

async function codeOf(response: Response): Promise<string | undefined> {
  const code = await fieldOf(response, 'code')
  return typeof code === 'string' ? code : undefined
}

async function fieldOf(response: Response | undefined, field: string): Promise<unknown> {
  return (await bodyOf(response))?.[field]
}

/** What is no JSON says nothing. */
async function bodyOf(response: Response | undefined): Promise<Record<string, unknown> | undefined> {
  try {
    return await response?.json()
  } catch {
    return undefined
  }
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
