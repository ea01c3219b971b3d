import { Notifications, notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { MergeCandidatesDocument, MergeLieuxDocument, MergeSidesDocument, UnmergeLieuxDocument } from './documents'
import { LieuDuplicates } from './LieuDuplicates'
import { side } from './test-data'

jest.mock('next/navigation')
afterEach(() => notifications.clean())

type Merges = { id: string; mergedId: string; name: string; mergedAt: string; viewerCanUndo: boolean }[]
const page = (rest: { viewerCanUpdate?: boolean; viewerCanDelete?: boolean; merges?: Merges } = {}) => {
  const lieu = { __typename: 'Lieu', id: 'lieu_1', name: 'La Ruche', viewerCanUpdate: true, viewerCanDelete: true, merges: [], ...rest } as never
  return (
    <>
      <LieuDuplicates lieu={lieu} />
      <Notifications />
    </>
  )
}

const lens = { street: null as string | null, postalCode: null, commune: { code: '62498', name: 'Lens' } }
const ruche = side('lieu_1', 'La Ruche', { version: 3, resources: { totalCount: 4 } as never, address: lens as never })
const rucher = side('lieu_2', 'Le Rucher', { version: 7, website: 'https://rucher.example', visibility: 'NETWORK', rooms: [{ id: 'room_1' }] as never })
// The cache has one lieu of an id: what the list says of it is what its page says.
const candidate = (id: string, name: string, address: object, may = true) => ({ __typename: 'Lieu', id, name, address, viewerCanUpdate: may, viewerCanDelete: may })
const candidates = { request: { query: MergeCandidatesDocument, variables: { network: 'network_1', text: 'La Ruche' } }, maxUsageCount: 5, result: { data: { lieux: { nodes: [candidate('lieu_1', 'La Ruche', lens), candidate('lieu_2', 'Le Rucher', rucher.address), candidate('lieu_3', 'Ailleurs', lens, false), candidate('lieu_4', 'La Ruchette', { ...lens, street: '1 rue A' })] } } } }
const sides = { request: { query: MergeSidesDocument, variables: { one: 'lieu_1', other: 'lieu_2' } }, result: { data: { one: ruche, other: rucher } } }
const merging = (input: object, answer: object | null) => ({ request: { query: MergeLieuxDocument, variables: { input } }, result: { data: { mergeLieux: answer } } })
const undoing = (answer: object) => ({ request: { query: UnmergeLieuxDocument, variables: { input: { id: 'lieu_2' } } }, result: { data: { unmergeLieux: answer } } })

async function chooseTheOther() {
  await userEvent.click(screen.getByRole('button', { name: 'Fusionner avec un autre lieu…' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'L’autre fiche' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Le Rucher' }))
  await within(dialog).findByRole('radio', { name: 'Le Rucher' })
  return dialog
}

test('nobody is offered what they may not do', async () => {
  visit('/n/vexin/lieux/la-ruche')
  const { container } = await render(page({ viewerCanDelete: false }))
  expect(screen.queryByRole('button', { name: 'Fusionner avec un autre lieu…' })).toBeNull()
  expect(container.querySelector('section')).toBeNull()
})

test('the other lieu is chosen among those that one may merge, and what will happen is said before it does', async () => {
  visit('/n/vexin/lieux/la-ruche')
  await render(page(), { mocks: [candidates, sides] })
  const dialog = await chooseTheOther()
  expect(screen.getByRole('option', { name: 'La Ruchette – 1 rue A, Lens', hidden: true })).toBeInTheDocument()
  expect(screen.queryByRole('option', { name: /Ailleurs/, hidden: true })).toBeNull()
  expect(within(dialog).getByRole('radio', { name: 'La Ruche' })).toBeChecked()
  expect(dialog).toHaveTextContent('Lens')
  expect(dialog).toHaveTextContent('4 ressources')
  expect(dialog).toHaveTextContent('1 salle')
  expect(dialog).toHaveTextContent('reçoit ce qui lui manque : site web.')
  expect(within(dialog).getByRole('note')).toHaveTextContent('celle de « La Ruche » est publique')
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Le Rucher' }))
  expect(dialog).toHaveTextContent('« La Ruche » disparaît')
  expect(dialog).toHaveTextContent('reçoit ce qui lui manque : adresse.')
  expect(within(dialog).queryByRole('note')).toBeNull()
})

test('where no other lieu is called alike, people are asked for its name', async () => {
  visit('/n/vexin/lieux/la-ruche')
  await render(page(), { mocks: [{ ...candidates, result: { data: { lieux: { nodes: [candidate('lieu_1', 'La Ruche', lens)] } } } }] })
  await userEvent.click(screen.getByRole('button', { name: 'Fusionner avec un autre lieu…' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('combobox', { name: 'L’autre fiche' }))
  expect(await screen.findByText('Aucun lieu de nom proche : tapez le nom de l’autre fiche.')).toBeVisible()
})

test('a merge leads to the page of the lieu that stays, with the way back at hand', async () => {
  const router = visit('/n/vexin/lieux/la-ruche')
  const mocks = [
    candidates, sides,
    merging({ keep: 'lieu_2', merge: 'lieu_1', expectedKeepVersion: 7, expectedMergeVersion: 3 }, { lieu: { __typename: 'Lieu', id: 'lieu_2', slug: 'lieu-2' }, userErrors: [] }),
    { request: { query: UnmergeLieuxDocument, variables: { input: { id: 'lieu_1' } } }, result: { data: { unmergeLieux: { lieu: { __typename: 'Lieu', id: 'lieu_1', slug: 'lieu-1', name: 'La Ruche' }, left: [], leftFields: [], userErrors: [] } } } },
  ]
  await render(page(), { mocks })
  const dialog = await chooseTheOther()
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Le Rucher' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Fusionner' }))
  expect(await screen.findByText('« La Ruche » est fusionné avec « Le Rucher ».')).toBeVisible()
  expect(router.push).toHaveBeenCalledWith('/n/vexin/lieux/lieu-2')
  await userEvent.click(screen.getByRole('button', { name: 'Annuler la fusion' }))
  expect(await screen.findByRole('link', { name: french('Voir « La Ruche »') })).toHaveAttribute('href', '/n/vexin/lieux/lieu-1')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Annuler la fusion' })).toBeNull())
})

test('a refusal stays in the dialog, for another try with how things are now, and so does a request that fails', async () => {
  const router = visit('/n/vexin/lieux/la-ruche')
  const input = { keep: 'lieu_1', merge: 'lieu_2', expectedKeepVersion: 3, expectedMergeVersion: 7 }
  const changed = { ...sides, result: { data: { one: ruche, other: { ...rucher, version: 8 } } } }
  const mocks = [candidates, sides, merging(input, { lieu: null, userErrors: [{ code: 'CONFLICT', path: ['expectedMergeVersion'], message: 'Changé entre-temps' }] }), changed, merging({ ...input, expectedMergeVersion: 8 }, null)]
  await render(page(), { mocks })
  const dialog = await chooseTheOther()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Fusionner' }))
  expect(await within(dialog).findByText('Changé entre-temps')).toBeVisible()
  await waitFor(() => expect(within(dialog).queryByRole('status')).toBeNull())
  await userEvent.click(within(dialog).getByRole('button', { name: 'Fusionner' }))
  expect(await within(dialog).findByText('La demande n’a pas abouti. Réessayez dans un instant.')).toBeVisible()
  expect(router.push).not.toHaveBeenCalled()
})

test('a past merge is undone after a question, and what stays as it is is said by name', async () => {
  const router = visit('/n/vexin/lieux/la-ruche')
  const left = [{ __typename: 'Resource', id: 'resource_1', title: 'Vidéoprojecteur' }, { __typename: 'Occurrence', id: 'occurrence_1', event: { __typename: 'EssMonthEvent', id: 'event_1', title: 'Marché' } }, null]
  const done = { lieu: { __typename: 'Lieu', id: 'lieu_2', slug: 'le-rucher', name: 'Le Rucher' }, left, leftFields: ['website', 'address.street'], userErrors: [] }
  await render(page({ merges: [{ id: 'merge_1', mergedId: 'lieu_2', name: 'Le Rucher', mergedAt: '2026-11-03T10:00:00Z', viewerCanUndo: true }] }), { mocks: [undoing(done)] })
  expect(screen.getByText('« Le Rucher », fusionné ici le mardi 3 novembre 2026')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Annuler la fusion' }))
  const dialog = await screen.findByRole('dialog')
  // Two buttons that both begin with « Annuler » would leave people guessing.
  expect(within(dialog).getByRole('button', { name: 'Garder la fusion' })).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler la fusion' }))
  expect(await screen.findByText('Resté tel quel, car modifié depuis : site web, adresse, Vidéoprojecteur, Marché, un élément que vous ne pouvez pas voir.')).toBeVisible()
  expect(router.refresh).toHaveBeenCalled()
})

test('what stands in the way of undoing is said, and who may not undo is not asked to', async () => {
  visit('/n/vexin/lieux/la-ruche')
  const merges = [{ id: 'merge_1', mergedId: 'lieu_2', name: 'Le Rucher', mergedAt: '2026-11-03T10:00:00Z', viewerCanUndo: true }, { id: 'merge_2', mergedId: 'lieu_3', name: 'Ailleurs', mergedAt: '2026-11-02T10:00:00Z', viewerCanUndo: false }]
  await render(page({ merges }), { mocks: [undoing({ lieu: null, left: [], leftFields: [], userErrors: [{ code: 'NOT_MERGED', path: ['id'], message: 'Déjà annulée' }] })] })
  expect(screen.getByText(/« Ailleurs », fusionné ici/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Annuler la fusion' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler la fusion' }))
  expect(await within(dialog).findByText('Déjà annulée')).toBeVisible()
})
