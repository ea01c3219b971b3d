import { notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { AccountPage, type Account } from './AccountPage'
import { EndOtherSessionsDocument, UpdateAccountDocument } from './operations'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const session = { id: 'session_1', current: true, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', startedAt: '2026-11-02T09:00:00Z', lastUsedAt: '2026-11-20T09:00:00Z' }
const account: Account = {
  id: 'user_1', email: 'camille@vexin.example', name: 'Camille', locale: 'fr', version: 3, digest: 'NONE', hasPassword: true, hasSecondFactor: false,
  sessions: { nodes: [session, { ...session, id: 'session_2', current: false, userAgent: null }] },
}

test('the name is saved with the version that was read', async () => {
  const router = visit('/account')
  const input = { id: 'user_1', expectedVersion: 3, change: { name: 'Camille R.', locale: 'fr' as const } }
  const saved = { __typename: 'UpdateAccountPayload' as const, account: { __typename: 'Account' as const, id: 'user_1', name: 'Camille R.', locale: 'fr' as const, version: 4 }, userErrors: [] }
  await render(<AccountPage account={account} />, { mocks: [{ request: { query: UpdateAccountDocument, variables: { input } }, result: { data: { updateAccount: saved } } }] })
  const save = screen.getByRole('button', { name: 'Enregistrer' })
  expect(save).toBeDisabled()
  await userEvent.type(screen.getByLabelText('Nom affiché'), ' R.')
  await userEvent.click(save)
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(notifications.show).toHaveBeenCalledWith({ message: 'Votre profil est enregistré.' })
})

test('a wrong current password is said, and what was typed stays', async () => {
  visit('/account')
  const fetch = jest.fn().mockResolvedValue({ ok: false, status: 400, json: async () => ({ code: 'INVALID_PASSWORD' }) })
  Object.assign(globalThis, { fetch })
  await render(<AccountPage account={account} />)
  const send = screen.getByRole('button', { name: 'Changer le mot de passe' })
  await userEvent.click(send)
  expect(screen.getByText('Saisissez votre mot de passe actuel.')).toBeVisible()
  expect(fetch).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText('Mot de passe actuel'), 'ancien')
  await userEvent.type(screen.getByLabelText('Nouveau mot de passe'), 'une-phrase-entière')
  await userEvent.click(send)
  expect(await screen.findByRole('alert')).toHaveTextContent('Le mot de passe actuel ne correspond pas.')
  expect(screen.getByLabelText('Nouveau mot de passe')).toHaveValue('une-phrase-entière')
})

test('without a password, one is chosen by a link', async () => {
  visit('/account')
  await render(<AccountPage account={{ ...account, hasPassword: false }} />)
  expect(screen.queryByLabelText('Mot de passe actuel')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Recevoir un lien pour choisir un mot de passe' })).toBeVisible()
})

test('devices have names; this one is not ended, all others are at once', async () => {
  const router = visit('/account')
  const ended = { __typename: 'EndSessionsPayload' as const, ended: 1, userErrors: [] }
  await render(<AccountPage account={account} />, { mocks: [{ request: { query: EndOtherSessionsDocument }, result: { data: { endOtherSessions: ended } } }] })
  const [here, there] = within(screen.getByRole('region', { name: /Appareils connectés/ })).getAllByRole('listitem')
  expect(here).toHaveTextContent(/Firefox sur Linux.*Cet appareil.*20 novembre 2026/)
  expect(within(here!).queryByRole('button')).not.toBeInTheDocument()
  expect(within(there!).getByRole('button', { name: 'Déconnecter Navigateur sur un appareil inconnu, 20 novembre 2026' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Déconnecter tous les autres' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(notifications.show).toHaveBeenCalledWith({ message: 'Un appareil est déconnecté.' })
})

test('a second factor is shown as a code to scan and codes to write down, and counts once a code was given', async () => {
  const router = visit('/account')
  const begun = { totpURI: 'otpauth://totp/Essaim:camille?secret=ABCDEFGH&issuer=Essaim', backupCodes: ['aaaaa-bbbbb'] }
  const fetch = jest.fn().mockResolvedValue({ ok: true, status: 200, json: async () => begun })
  Object.assign(globalThis, { fetch })
  await render(<AccountPage account={account} />)
  await userEvent.click(screen.getByRole('button', { name: 'Mettre en place' }))
  await userEvent.type(screen.getByLabelText('Votre mot de passe'), 'une-phrase-entière')
  await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
  expect(await screen.findByText('aaaaa-bbbbb')).toBeVisible()
  expect(screen.getByText(/ABCDEFGH/)).toBeVisible()
  // Not lost with the step before.
  expect(screen.getByText(/ABCDEFGH/).closest('form')).toHaveFocus()
  expect(router.refresh).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText(/six chiffres/), '123 456')
  await userEvent.click(screen.getByRole('button', { name: 'Activer' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(fetch).toHaveBeenLastCalledWith('/auth/two-factor/verify-totp', expect.objectContaining({ body: '{"code":"123456"}' }))
  expect(screen.getByRole('button', { name: 'Mettre en place' })).toHaveFocus()
})
