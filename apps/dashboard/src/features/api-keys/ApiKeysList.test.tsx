import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { french } from '@/test/french'
import { memberWith, render } from '@/test/render'
import { ApiKeysList } from './ApiKeysList'
import { CreateApiKeyDocument, RevokeApiKeyDocument } from './operations'

jest.mock('next/navigation')

const pageInfo = { hasNextPage: false, endCursor: null }
const NOW = '2026-11-03T10:00:00Z'
const SECRET = `essaim_ab12cd34_${'x'.repeat(43)}`
const key = {
  id: 'key_1', name: 'Site de la région', scopes: ['READ' as const], prefix: 'essaim_ab12cd34', createdAt: '2026-01-05T09:00:00Z', createdBy: 'Camille',
  expiresAt: '2027-01-05T09:00:00Z', revokedAt: null, lastUsedAt: null, viewerCanRevoke: true,
}
const show = (nodes: (typeof key)[], mocks = {}) => {
  const router = visit('/n/vexin/api-keys')
  return render(<ApiKeysList keys={{ totalCount: nodes.length, pageInfo, nodes }} now={NOW} />, { viewer: memberWith('apiKey:read', 'apiKey:create'), ...mocks }).then(() => router)
}

test('keys stand with their beginning, rights and state; only those that open something can be revoked', async () => {
  await show([key, { ...key, id: 'key_2', name: 'Ancienne carte', expiresAt: '2026-02-01T09:00:00Z' }])
  expect(screen.getByRole('row', { name: /Site de la région/ })).toHaveTextContent(/essaim_ab12cd34_….*créée le 5 janvier 2026 par Camille.*Lecture.*Active.*jusqu’au 5 janvier 2027.*Jamais utilisée/)
  expect(screen.getByRole('row', { name: /Ancienne carte/ })).toHaveTextContent(/Expirée.*depuis le 1er février 2026/)
  expect(screen.getAllByRole('button', { name: /Révoquer/ })).toHaveLength(1)
})

test('a new key is asked for by name, rights and last day, and shown once with an example', async () => {
  const input = { network: 'network_1', name: 'Carte régionale', scopes: ['WRITE'], expiresAt: '2027-11-03T23:59:00+01:00' }
  const data = { createApiKey: { __typename: 'CreateApiKeyPayload', apiKey: { __typename: 'ApiKey', id: 'key_3', name: 'Carte régionale' }, secret: SECRET, userErrors: [] } }
  const router = await show([], { mocks: [{ request: { query: CreateApiKeyDocument, variables: { input } }, result: { data } }] })
  await userEvent.click(screen.getByRole('button', { name: 'Créer une clé' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Créer la clé' }))
  expect(dialog.getByText('Dites à qui ou à quoi sert cette clé.')).toBeVisible()
  await userEvent.type(dialog.getByRole('textbox', { name: 'Pour qui, pour quoi' }), 'Carte régionale')
  await userEvent.click(dialog.getByRole('radio', { name: /Lire et écrire/ }))
  await userEvent.click(dialog.getByRole('button', { name: 'Créer la clé' }))
  expect(await dialog.findByDisplayValue(SECRET)).toBeVisible()
  expect(dialog.getByText(/curl/)).toHaveTextContent(`Authorization: Bearer ${SECRET}`)
  expect(router.refresh).toHaveBeenCalled()
  await userEvent.click(dialog.getByRole('button', { name: 'J’ai copié la clé' }))
  expect(screen.queryByDisplayValue(SECRET)).toBeNull()
})

test('a key is revoked after a question', async () => {
  const data = { revokeApiKey: { __typename: 'RevokeApiKeyPayload', apiKey: { __typename: 'ApiKey', id: 'key_1', revokedAt: NOW }, userErrors: [] } }
  const router = await show([key], { mocks: [{ request: { query: RevokeApiKeyDocument, variables: { input: { id: 'key_1' } } }, result: { data } }] })
  await userEvent.click(screen.getByRole('button', { name: french('Révoquer « Site de la région »') }))
  await userEvent.click(within(await screen.findByRole('dialog', { name: french('Révoquer la clé « Site de la région » ?') })).getByRole('button', { name: 'Révoquer' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('no key yet', async () => {
  await show([])
  expect(screen.getByRole('heading', { name: 'Aucune clé pour l’instant' })).toBeVisible()
})
