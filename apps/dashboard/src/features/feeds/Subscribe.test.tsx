import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { paths } from '@/lib/paths'
import { french } from '@/test/french'
import { memberWith, render } from '@/test/render'
import { CalendarAddressesDocument, CreateCalendarAddressDocument, RevokeCalendarAddressDocument } from './feeds.operations'
import { Subscribe } from './Subscribe'

const anonymous = { ...memberWith(), kind: 'ANONYMOUS' as const, accountId: null, memberships: [] }
const feed = (format: Parameters<typeof paths.lieuFeed>[1]) => paths.lieuFeed('lieu_1', format)
const address = { __typename: 'CalendarAddress' as const, id: 'calendar_1', path: '/feeds/private/secret.ics', lieu: { __typename: 'Lieu' as const, id: 'lieu_1' } }
const listed = (addresses: (typeof address)[]) => ({ request: { query: CalendarAddressesDocument }, result: { data: { calendarAddresses: addresses } } })

const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: french('S’abonner') }))
  return within(await screen.findByRole('dialog'))
}

test('a visitor gets the public address, to copy, to open and to scan, and the other formats', async () => {
  await render(<Subscribe name="La Ruche" feed={feed} lieu="lieu_1" />, { viewer: anonymous })
  const dialog = await open()
  expect(dialog.getByLabelText('Adresse du calendrier')).toHaveValue('http://localhost/feeds/lieux/lieu_1.ics')
  expect(dialog.getByRole('link', { name: 'Ouvrir dans mon agenda' })).toHaveAttribute('href', 'webcal://localhost/feeds/lieux/lieu_1.ics')
  expect(dialog.getByTitle('Code de cette adresse')).toBeInTheDocument()
  expect(dialog.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', '/feeds/lieux/lieu_1.rss')
  expect(dialog.queryByRole('button', { name: /privée/ })).not.toBeInTheDocument()
})

test('a member makes a private address, sees it again, and revokes it after a question', async () => {
  const mocks = [
    listed([]),
    { request: { query: CreateCalendarAddressDocument, variables: { input: { lieu: 'lieu_1' } } }, result: { data: { answer: { __typename: 'CreateCalendarAddressPayload' as const, calendarAddress: address, userErrors: [] } } } },
    listed([address]),
    { request: { query: RevokeCalendarAddressDocument, variables: { input: { id: 'calendar_1' } } }, result: { data: { answer: { __typename: 'RevokeCalendarAddressPayload' as const, revokedId: 'calendar_1', userErrors: [] } } } },
    listed([]),
  ]
  await render(<Subscribe name="La Ruche" lieu="lieu_1" />, { mocks })
  const dialog = await open()
  await userEvent.click(await dialog.findByRole('button', { name: 'Créer une adresse privée' }))
  expect(await dialog.findByLabelText('Adresse privée')).toHaveValue('http://localhost/feeds/private/secret.ics')
  await userEvent.click(dialog.getByRole('button', { name: french('Révoquer l’adresse') }))
  const question = within(await screen.findByRole('dialog', { name: french('Révoquer cette adresse ?') }))
  await userEvent.click(question.getByRole('button', { name: french('Révoquer l’adresse') }))
  await waitFor(() => expect(dialog.queryByLabelText('Adresse privée')).not.toBeInTheDocument())
  expect(await dialog.findByRole('button', { name: 'Créer une adresse privée' })).toBeInTheDocument()
})

test('what has no address has no button', async () => {
  await render(<Subscribe name="La Ruche" />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
