import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { AccountsList } from './AccountsList'
import { SuspendAccountDocument, type AccountOfList } from './operations'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const own: AccountOfList = {
  id: 'user_1', name: 'Camille', email: 'camille@vexin.example', instanceAdmin: true, suspendedAt: null, since: '2026-01-05T09:00:00+01:00', lastSeenAt: '2026-11-20T09:00:00+01:00',
  networks: [{ id: 'network_1', name: 'Collectif du Vexin', slug: 'vexin' }],
}
const ines: AccountOfList = { ...own, id: 'user_2', name: 'Inès', email: 'ines@vexin.example', instanceAdmin: false, lastSeenAt: null }
const list = (...nodes: AccountOfList[]) => <AccountsList accounts={{ totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes }} />
const suspension = (suspended: boolean, userErrors: { code: string; path: string[]; message: string }[] = []) => ({
  request: { query: SuspendAccountDocument, variables: { input: { id: 'user_2', suspended } } },
  result: { data: { answer: { __typename: 'SuspendAccountPayload' as const, userErrors } } },
})

test('an account stands with its networks and when it was used; nobody suspends their own', async () => {
  visit('/accounts')
  await render(list(own, ines), { viewer: { ...memberWith(), instanceAdmin: true } })
  const row = screen.getByRole('row', { name: /Camille/ })
  expect(row).toHaveTextContent(/administre l’instance.*camille@vexin\.example.*Collectif du Vexin.*5 janvier 2026.*20 novembre 2026/)
  expect(within(row).getByRole('link', { name: 'Collectif du Vexin' })).toHaveAttribute('href', '/n/vexin')
  expect(screen.getAllByRole('button', { name: /^Suspendre/ })).toHaveLength(1)
})

test('an account is suspended once the consequences are read, and let back in', async () => {
  const router = visit('/accounts')
  const { rerender } = await render(list(ines), { mocks: [suspension(true), suspension(false)] })
  await userEvent.click(screen.getByRole('button', { name: 'Suspendre le compte de Inès' }))
  const dialog = await screen.findByRole('dialog', { name: french('Suspendre le compte de Inès ?') })
  expect(dialog).toHaveTextContent('déconnectée partout')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Suspendre' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))

  rerender(list({ ...ines, suspendedAt: '2026-11-21T09:00:00+01:00' }))
  expect(screen.getByText('suspendu depuis le 21 novembre 2026')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Rétablir le compte de Inès' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Rétablir' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(2))
})

test('nothing found is said, and the search goes on', async () => {
  visit('/accounts?text=zzz')
  await render(list())
  expect(screen.getByRole('heading', { name: 'Aucun compte ne correspond' })).toBeVisible()
  expect(screen.getByRole('searchbox', { name: 'Rechercher' })).toHaveValue('zzz')
})
