import { screen, within } from '@testing-library/react'
import type { NetworkHomeQuery } from '@/gql/graphql'
import type { Viewer } from '@/lib/viewer'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render, testNetwork } from '@/test/render'
import { NetworkHome } from './NetworkHome'

jest.mock('next/navigation')
jest.mock('@/components/map/MapView', () => ({ MapView: ({ points }: { points: unknown[] }) => <div data-testid="map">{points.length}</div> }))

const visitor: Viewer = { kind: 'ANONYMOUS', accountId: null, name: null, locale: 'fr', instanceAdmin: false, memberships: [] }
const lens = { latitude: 50.43, longitude: 2.83 }
const evening = { id: 'occurrence_1', startsAt: '2026-11-24T18:00:00+01:00', endsAt: '2026-11-24T20:00:00+01:00', lieu: { id: 'lieu_1', name: 'La Ruche', timeZone: 'Europe/Paris' }, place: null }
const proposal = (number: number, viewerCanUpdate = false) => ({ id: `event_${number}`, title: `Proposition ${number}`, viewerCanUpdate, dates: { totalCount: 1, nodes: [evening] } })
const coming = (change: object = {}) => ({ ...evening, event: { id: 'event_9', title: 'Veillée', editorialState: 'PUBLISHED', status: 'SCHEDULED', ...change } })

interface Parts {
  lieux?: object
  month?: object | null
  imports?: object[]
}

const home = ({ lieux = {}, month = {}, imports = [] }: Parts = {}) =>
  ({
    network: { id: testNetwork.id, description: null, fictional: false, territory: { label: 'Artois' } },
    lieux: { totalCount: 2, nodes: [{ id: 'lieu_1', slug: 'la-ruche', name: 'La Ruche', location: lens, address: { commune: { code: '62498', name: 'Lens' } } }, { id: 'lieu_2', slug: 'b', name: 'B', location: null, address: { commune: null } }], ...lieux },
    organisations: { totalCount: 9 },
    resources: { totalCount: 20 },
    cooperationProjects: { totalCount: 5 },
    essMonth: month && { id: 'essmonth_1', viewerCanArbitrate: false, occurrences: { totalCount: 41 }, coming: { nodes: [] }, proposed: { totalCount: 0, nodes: [] }, ...month },
    dataImports: { nodes: imports },
  }) as unknown as NetworkHomeQuery

const open = (viewer: Viewer, data: NetworkHomeQuery) => {
  visit('/n/vexin')
  return render(<NetworkHome viewer={viewer} network={testNetwork} home={data} year={2026} />, { viewer })
}
const region = (name: RegExp | string) => within(screen.getByRole('region', { name }))

test('a visitor finds public doors only, and the programme instead of pages of events', async () => {
  await open(visitor, home({ month: { coming: { nodes: [coming()] } } }))
  expect(screen.getByText('Ce que ce réseau rend public.')).toBeVisible()
  expect(screen.queryByRole('region', { name: /Ce qui vous attend/ })).toBeNull()
  expect(screen.queryByRole('link', { name: /organisations/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Veillée' })).toBeNull()
  expect(region('Ce qui vient').getByRole('link', { name: 'Programme de novembre 2026' })).toHaveAttribute('href', '/programme/vexin/2026')
})

test('a coordinator sees the proposals to decide on with their first date, counts the others, and the imports to confirm', async () => {
  const proposed = { totalCount: 7, nodes: Array.from({ length: 7 }, (_, index) => proposal(index + 1)) }
  const imports = [{ id: 'import_1', fileName: 'lieux.csv', state: 'READY' }, { id: 'import_2', fileName: 'vieux.csv', state: 'CONFIRMED' }]
  await open(memberWith('import:read'), home({ month: { viewerCanArbitrate: true, proposed }, imports }))
  const waiting = region(/Ce qui vous attend/)
  expect(screen.getByRole('heading', { name: /^Ce qui vous attend\s?8$/ })).toBeVisible()
  expect(waiting.getByRole('link', { name: 'lieux.csv' })).toHaveAttribute('href', '/n/vexin/imports/import_1')
  expect(waiting.queryByText('vieux.csv')).toBeNull()
  const rows = waiting.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows[1]).toBe(french('Proposition 1Proposition à arbitrer · mar. 24 nov., 18 h – 20 h, La Ruche'))
  expect(rows).toHaveLength(6)
  expect(waiting.getByRole('link', { name: 'et 2 autres propositions' })).toHaveAttribute('href', '/n/vexin/month/2026/list?states=PROPOSED')
})

test('who does not decide sees only own proposals', async () => {
  await open(memberWith(), home({ month: { proposed: { totalCount: 2, nodes: [proposal(1), proposal(2, true)] } } }))
  const waiting = region(/Ce qui vous attend/)
  expect(waiting.queryByText('Proposition 1')).toBeNull()
  expect(waiting.getByRole('link', { name: 'Proposition 2' })).toHaveAttribute('href', '/n/vexin/month/2026/events/event_2')
  expect(waiting.getByText(/attend la décision de la coordination/)).toBeVisible()
})

test('what is cancelled says so among what is coming', async () => {
  await open(memberWith(), home({ month: { coming: { nodes: [coming({ status: 'CANCELLED' })] } } }))
  expect(region('Ce qui vient').getByRole('listitem')).toHaveTextContent(/Veillée Annulé/)
})

test('nothing coming and nothing waiting is said, not left blank', async () => {
  await open(memberWith(), home())
  expect(screen.getByText('Rien ne vous attend pour l’instant.')).toBeVisible()
  expect(screen.getByText('Plus rien de prévu en novembre 2026.')).toBeVisible()
})

test('events can be proposed from here once the month is open', async () => {
  const viewer = memberWith('event:propose', 'project:create')
  const { unmount } = await open(viewer, home())
  expect(screen.getByRole('link', { name: 'Proposer un événement' })).toHaveAttribute('href', '/n/vexin/month/2026/new')
  unmount()
  await open(viewer, home({ month: null }))
  expect(screen.queryByRole('link', { name: 'Proposer un événement' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Lancer un projet' })).toBeVisible()
})

test('an empty network says to those who may how it fills, and to nobody else', async () => {
  const empty = home({ lieux: { totalCount: 0, nodes: [] }, month: null })
  const { unmount } = await open(memberWith('import:write', 'lieu:create', 'essMonth:create'), empty)
  const steps = region('Pour commencer')
  expect(steps.getByRole('link', { name: 'Importer une liste' })).toHaveAttribute('href', '/n/vexin/imports')
  expect(steps.getByRole('link', { name: 'Ouvrir novembre 2026' })).toHaveAttribute('href', '/n/vexin/month/2026')
  expect(screen.queryByRole('link', { name: /^0/ })).toBeNull()
  unmount()
  await open(memberWith(), empty)
  expect(screen.queryByRole('region', { name: 'Pour commencer' })).toBeNull()
})

test('the map has the lieux that have a place, and says when it does not show all', async () => {
  const { unmount } = await open(memberWith(), home())
  expect(screen.getByTestId('map')).toHaveTextContent('1')
  expect(screen.queryByText(/premiers lieux/)).toBeNull()
  unmount()
  await open(memberWith(), home({ lieux: { totalCount: 1495 } }))
  expect(screen.getByText('Les 2 premiers lieux, par ordre alphabétique.')).toBeVisible()
  expect(screen.getByRole('link', { name: /^1\s495 lieux$/ })).toHaveAttribute('href', '/n/vexin/lieux')
})
