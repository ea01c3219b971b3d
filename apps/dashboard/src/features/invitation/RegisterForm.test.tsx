import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { render } from '@/test/render'
import { JoinNetwork } from './JoinNetwork'
import { RegisterForm } from './RegisterForm'

const answering = (status: number, body: object) => {
  const fetch = jest.fn<Promise<unknown>, [string, RequestInit]>(() => Promise.resolve({ status, ok: status < 400, json: () => Promise.resolve(body) }))
  Object.assign(globalThis, { fetch })
  return fetch
}
const invitation = { email: null, name: 'Lou Martin', roles: ['MEMBER' as const] }
const fillIn = async () => {
  await userEvent.type(screen.getByLabelText('Adresse e-mail'), ' lou@lieu.example ')
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'un long mot de passe')
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'Rejoindre le réseau' }))

test('what is missing is said at its field, and asks nobody; who has an account signs in and comes back', async () => {
  const fetch = answering(201, {})
  await render(<RegisterForm token="t" invitation={invitation} />)
  expect(screen.getByLabelText('Prénom et nom')).toHaveValue('Lou Martin')
  await userEvent.clear(screen.getByLabelText('Prénom et nom'))
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'court')
  await send()
  expect(screen.getByText('Écrivez votre prénom et votre nom.')).toBeVisible()
  expect(screen.getByText(/Saisissez une adresse e-mail/)).toBeVisible()
  expect(screen.getByText(/Choisissez un mot de passe de 10/)).toBeVisible()
  expect(fetch).not.toHaveBeenCalled()
  expect(screen.getByRole('link', { name: /Connectez-vous/ })).toHaveAttribute('href', '/sign-in?next=%2Finvitation%2Ft')
})

test('an address that the invitation is for cannot be changed', async () => {
  await render(<RegisterForm token="t" invitation={{ ...invitation, email: 'lou@lieu.example' }} />)
  expect(screen.getByLabelText('Adresse e-mail')).toHaveValue('lou@lieu.example')
  expect(screen.getByLabelText('Adresse e-mail')).toHaveAttribute('readonly')
})

test('what the API refuses stands at its field, or above the form; what was typed stays', async () => {
  const fetch = answering(422, { code: 'INVALID', message: 'Complétez', problems: [{ path: ['email'], message: 'Cette adresse est incomplète.' }] })
  await render(<RegisterForm token="t" invitation={invitation} />)
  await fillIn()
  await send()
  expect(await screen.findByText('Cette adresse est incomplète.')).toBeVisible()
  expect(JSON.parse(String(fetch.mock.calls[0]![1].body))).toEqual({ token: 't', name: 'Lou Martin', email: 'lou@lieu.example', password: 'un long mot de passe' })
  answering(409, { code: 'ADDRESS_REFUSED', message: 'Si elle a déjà un compte, connectez-vous.' })
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('Si elle a déjà un compte, connectez-vous.')
  expect(screen.getByLabelText('Mot de passe')).toHaveValue('un long mot de passe')
})

test('whoever is signed in joins in one click, or learns why not', async () => {
  const fetch = answering(410, { code: 'INVITATION_USED', message: 'Cette invitation a déjà servi.' })
  await render(<JoinNetwork token="t" account="Camille" />)
  await userEvent.click(screen.getByRole('button', { name: 'Rejoindre le réseau' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Cette invitation a déjà servi.')
  expect(fetch.mock.calls[0]![0]).toBe('/auth/invitation/join')
})
