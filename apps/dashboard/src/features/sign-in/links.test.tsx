import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { render } from '@/test/render'
import { FollowLink } from './FollowLink'
import { ResetPasswordForm } from './ResetPasswordForm'

const answer = (response: object) => {
  const fetch = jest.fn().mockResolvedValue({ json: async () => ({}), ...response })
  Object.assign(globalThis, { fetch })
  return fetch
}

test('a link is used up by the button, not by opening the page; one that no longer works leads to a new one', async () => {
  const fetch = answer({ ok: false, status: 400 })
  await render(<FollowLink token="abc" />)
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce lien ne sert plus')
  expect(screen.getByRole('link', { name: 'Demander un nouveau lien' })).toHaveAttribute('href', '/sign-in')
})

test.each([[FollowLink], [ResetPasswordForm]])('%p without a token says so', async (Page) => {
  await render(<Page token="" />)
  expect(screen.getByRole('alert')).toHaveTextContent('Ce lien ne sert plus')
})

test('a new password has ten characters; then it leads to sign-in', async () => {
  const fetch = answer({ ok: true, status: 200 })
  await render(<ResetPasswordForm token="abc" />)
  const field = screen.getByLabelText('Nouveau mot de passe')
  await userEvent.type(field, 'trop-court')
  await userEvent.type(field, '{Backspace}')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le mot de passe' }))
  expect(screen.getByText('Il faut 10 caractères au moins.')).toBeVisible()
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.type(field, 't')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le mot de passe' }))
  expect(await screen.findByRole('heading', { name: 'Mot de passe enregistré' })).toBeVisible()
  expect(JSON.parse(fetch.mock.calls[0][1].body)).toEqual({ token: 'abc', newPassword: 'trop-court' })
})

test('a link for a new password that no longer works leads to another', async () => {
  answer({ ok: false, status: 400, json: async () => ({ code: 'INVALID_TOKEN' }) })
  await render(<ResetPasswordForm token="abc" />)
  await userEvent.type(screen.getByLabelText('Nouveau mot de passe'), 'assez-long-ici')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le mot de passe' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce lien ne sert plus')
})
