import { Notifications, notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { HistoryDocument, RestoreVersionDocument, UndoChangeDocument } from './documents'
import { HistoryButton } from './HistoryButton'

jest.mock('next/navigation')
afterEach(() => notifications.clean())

const subject = { id: 'lieu_1', version: 3, name: 'La Ruche' }
const panel = (
  <>
    <HistoryButton subject={subject} />
    <Notifications />
  </>
)
const change = (field: string, before: unknown, after: unknown, labels: object[] = []) => ({ __typename: 'AuditChange', field, before, after, labels: labels.map((label) => ({ __typename: 'AuditLabel', ...label })) })
const entry = (id: string, rest: object) => ({
  __typename: 'AuditEntry', id, at: '2026-11-03T13:30:00Z', action: 'UPDATE', actor: { __typename: 'AuditActor', kind: 'USER', name: 'Camille' }, changes: [], reason: null, cause: null, version: 2,
  subjectId: 'lieu_1', subject: { __typename: 'Lieu', id: 'lieu_1' }, undoable: true, ...rest,
})
const address = entry('audit_2', { version: 2, changes: [change('address.street', '3 rue du Puits', '5 rue du Puits')] })
const several = entry('audit_3', {
  version: 3,
  changes: [
    change('families', ['A', 'B'], ['B', 'C'], [{ value: 'A', label: 'Atelier' }, { value: 'B', label: 'Bureau' }, { value: 'C', label: 'Café' }]),
    change('description', 'Un lieu ouvert à toutes et à tous, le lundi et le mardi, toute la journée.', 'Un lieu ouvert à toutes et à tous, le lundi et le jeudi, toute la journée.'),
    change('animateurs', ['person_0123456789abcdef0123456789abcdef'], []),
    change('visibility', 'PUBLIC', 'NETWORK'),
  ],
})
const made = entry('audit_1', { at: '2026-11-02T09:00:00Z', action: 'CREATE', version: 1, actor: { __typename: 'AuditActor', kind: 'SYSTEM', name: null }, reason: 'DEMONSTRATION' })
const answering = (nodes: object[], times = 1) => ({
  request: { query: HistoryDocument, variables: { subject: 'lieu_1', first: 20 } }, maxUsageCount: times,
  result: { data: { auditEntries: { __typename: 'AuditEntryConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } } },
})
const undoing = (input: object, rest: object) => ({
  request: { query: UndoChangeDocument, variables: { input } },
  result: { data: { undoChange: { __typename: 'UndoChangePayload', node: null, userErrors: [], conflicts: [], ...rest } } },
})

async function open() {
  await userEvent.click(screen.getByRole('button', { name: 'Historique' }))
  return screen.findByRole('dialog', { name: french('Historique de « La Ruche »') })
}

test('tells day by day who changed what, in the words of the form', async () => {
  visit('/n/vexin/lieux/la-ruche')
  await render(panel, { mocks: [answering([several, address, made])] })
  const drawer = await open()
  expect((await within(drawer).findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual(['mardi 3 novembre 2026', 'lundi 2 novembre 2026'])
  const [latest, second, first] = within(drawer).getAllByRole('listitem').filter((item) => item.querySelector('time'))
  expect(latest).toHaveTextContent('Camille a modifié 4 rubriques')
  expect(latest).toHaveTextContent('Retiré « Atelier »Ajouté « Café »')
  expect(latest).toHaveTextContent('le lundi et le retiré : mardi,ajouté : jeudi, toute la journée.')
  expect(latest).toHaveTextContent('AnimationRetiré « un élément supprimé, ou que vous ne pouvez pas voir »')
  expect(latest).toHaveTextContent('Qui peut voir cette ficheretiré : « Tout le monde » › ajouté : « Les membres du réseau »')
  expect(second).toHaveTextContent('Camille a modifié « Numéro et rue »')
  expect(second).toHaveTextContent('« 3 rue du Puits » › ajouté : « 5 rue du Puits »')
  expect(first).toHaveTextContent('Essaim a créé cette fiche')
  expect(first).toHaveTextContent('Données de démonstration')
  expect(within(first!).queryByRole('button', { name: /Annuler/ })).toBeNull()
  expect(within(latest!).queryByRole('button', { name: /Revenir/ })).toBeNull()
})

test('a change is taken back; where others changed the same since, the rest can be', async () => {
  const router = visit('/n/vexin/lieux/la-ruche')
  const refused = { userErrors: [{ __typename: 'UserError', code: 'CONFLICT', path: [], message: 'Changé entre-temps' }], conflicts: [{ __typename: 'Conflict', field: 'families', base: [], mine: [], theirs: [] }] }
  const rest = { id: 'audit_3', fields: ['description', 'animateurs', 'visibility'] }
  await render(panel, { mocks: [answering([several], 2), undoing({ id: 'audit_3' }, refused), undoing(rest, { node: { __typename: 'Lieu', id: 'lieu_1' } })] })
  const drawer = await open()
  await userEvent.click(await within(drawer).findByRole('button', { name: /^Annuler ce changement/ }))
  expect(await within(drawer).findByRole('alert')).toHaveTextContent('Changé entre-temps Changé depuis : Familles. Cela reste comme c’est.')
  expect(router.refresh).not.toHaveBeenCalled()
  await userEvent.click(within(drawer).getByRole('button', { name: 'Annuler le reste' }))
  expect(await screen.findByText('Le changement est annulé.')).toBeVisible()
  expect(router.refresh).toHaveBeenCalled()
})

test('an earlier version comes back after a question', async () => {
  const router = visit('/n/vexin/lieux/la-ruche')
  const restoring = { request: { query: RestoreVersionDocument, variables: { input: { id: 'lieu_1', version: 2, expectedVersion: 3 } } }, result: { data: { restoreVersion: { __typename: 'RestoreVersionPayload', node: { __typename: 'Lieu', id: 'lieu_1' }, userErrors: [], conflicts: [] } } } }
  await render(panel, { mocks: [answering([several, address], 2), restoring] })
  const drawer = await open()
  await userEvent.click(await within(drawer).findByRole('button', { name: /^Revenir à cette version/ }))
  const question = await screen.findByRole('dialog', { name: french('Revenir à la version du mardi 3 novembre 2026, 14 h 30 ?') })
  await userEvent.click(within(question).getByRole('button', { name: 'Revenir à cette version' }))
  expect(await screen.findByText('La version est rétablie.')).toBeVisible()
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('a thing without history says so, and what fails can be tried again', async () => {
  visit('/n/vexin/lieux/la-ruche')
  await render(panel, { mocks: [{ ...answering([]), result: undefined, error: new Error('offline') }, answering([])] })
  const drawer = await open()
  await userEvent.click(within(await within(drawer).findByRole('alert')).getByRole('button'))
  expect(await within(drawer).findByText('Aucun changement pour l’instant')).toBeVisible()
})
