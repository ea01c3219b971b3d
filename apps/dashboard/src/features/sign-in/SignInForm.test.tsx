import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { render } from '@/test/render'
import { problemOfReturn } from './session'
import { SignInForm } from './SignInForm'

const answer = (status: number) => {
  const fetch = jest.fn().mockResolvedValue({ ok: status < 400, status })
  Object.assign(globalThis, { fetch })
  return fetch
}

async function fillIn() {
  await userEvent.type(screen.getByLabelText('Adresse e-mail'), ' camille@lieu.example ')
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'secret')
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }))
}

test('an empty form says what is missing and asks nobody', async () => {
  const fetch = answer(200)
  await render(<SignInForm returnTo="/" />)
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }))
  expect(screen.getByText(/Saisissez une adresse e-mail/)).toBeVisible()
  expect(screen.getByText('Saisissez votre mot de passe.')).toBeVisible()
  expect(fetch).not.toHaveBeenCalled()
})

test.each([
  [401, 'Connexion refusée'],
  [429, 'Trop d’essais'],
  [500, 'Le serveur ne répond pas'],
])('status %d is said as "%s", and what was typed stays', async (status, title) => {
  const fetch = answer(status)
  await render(<SignInForm returnTo="/" />)
  await fillIn()
  expect(await screen.findByRole('alert')).toHaveTextContent(title)
  expect(screen.getByLabelText('Mot de passe')).toHaveValue('secret')
  expect(JSON.parse(fetch.mock.calls[0][1].body)).toEqual({ email: 'camille@lieu.example', password: 'secret' })
})

test('a suspended account says whom to ask', async () => {
  Object.assign(globalThis, { fetch: jest.fn().mockResolvedValue({ ok: false, status: 403, json: async () => ({ code: 'ACCOUNT_SUSPENDED' }) }) })
  await render(<SignInForm returnTo="/" />)
  await fillIn()
  expect(await screen.findByRole('alert')).toHaveTextContent('Compte suspendu')
})

test.each([
  ['Recevoir un lien par e-mail', '/auth/sign-in/magic-link', /un lien de connexion/],
  [french('Mot de passe oublié ?'), '/auth/request-password-reset', /un nouveau mot de passe/],
])('« %s » needs the address only, and says to look at one’s mail', async (button, path, said) => {
  const fetch = answer(200)
  await render(<SignInForm returnTo="/" />)
  await userEvent.click(screen.getByRole('button', { name: button }))
  expect(screen.getByText(/Saisissez une adresse e-mail/)).toBeVisible()
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText('Adresse e-mail'), 'camille@lieu.example')
  await userEvent.click(screen.getByRole('button', { name: button }))
  expect(await screen.findByRole('status')).toHaveTextContent(said)
  expect(fetch).toHaveBeenCalledWith(path, expect.objectContaining({ body: '{"email":"camille@lieu.example"}' }))
})

test('who comes back from a provider learns why they are not in; another try leads there again', async () => {
  const fetch = jest.fn().mockResolvedValue({ ok: false, status: 500, json: async () => ({}) })
  Object.assign(globalThis, { fetch })
  await render(<SignInForm returnTo="/n/vexin" providers={[{ id: 'oidc', name: 'Compte de l’Artois' }]} returned={problemOfReturn('signup_disabled')} />)
  expect(screen.getByRole('alert')).toHaveTextContent('Aucun compte à cette adresse')
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter avec Compte de l’Artois' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('La connexion n’a pas abouti')
  expect(JSON.parse(fetch.mock.calls[0][1].body)).toEqual({ provider: 'oidc', callbackURL: '/n/vexin', errorCallbackURL: '/sign-in' })
})

test('an account with a second factor asks for a code, of the application or from paper', async () => {
  const fetch = jest.fn().mockResolvedValueOnce({ ok: true, status: 200, json: async () => ({ twoFactorRedirect: true }) }).mockResolvedValue({ ok: false, status: 401, json: async () => ({ code: 'INVALID_CODE' }) })
  Object.assign(globalThis, { fetch })
  await render(<SignInForm returnTo="/" />)
  await fillIn()
  await userEvent.type(await screen.findByLabelText('Code'), 'abcde-fghij')
  await userEvent.click(screen.getByRole('button', { name: 'Vérifier' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce code n’est pas le bon')
  expect(fetch).toHaveBeenLastCalledWith('/auth/two-factor/verify-backup-code', expect.objectContaining({ body: '{"code":"abcde-fghij"}' }))
})
