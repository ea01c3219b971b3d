import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { NeedsListQuery, ResourcesListQuery } from '@/gql/graphql'
import type { Viewer } from '@/lib/viewer'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { toNeedFilter } from '../intentFilters'
import type { IntentOptions } from '../options'
import { NeedsList } from './NeedsList'
import { ResourcesList } from './ResourcesList'

jest.mock('next/navigation')

const options: IntentOptions = {
  material: [{ code: 'SPACE', label: 'Espace' }],
  immaterial: [{ code: 'TIME', label: 'Temps' }],
  lieux: [{ id: 'lieu_1', name: 'La Ruche', viewerCanUpdate: false }],
  organisations: [],
  people: [],
}
const holder = { __typename: 'Lieu' as const, id: 'lieu_1', name: 'La Ruche', slug: 'la-ruche' }
const pageInfo = { hasNextPage: false, endCursor: null }
const resources: ResourcesListQuery['resources'] = {
  totalCount: 1, pageInfo,
  nodes: [{ id: 'resource_1', title: 'Grande salle', nature: 'MATERIAL', category: { code: 'SPACE', label: 'Espace' }, quantity: 40, unit: 'places', description: null, conditions: 'Le lundi.', exchange: 'PRICED', price: 60, priceUnit: 'jour', sharing: 'PUBLIC', cover: null, holder, lieu: holder }],
}
const needs = { totalCount: 1, pageInfo, nodes: [{ ...resources.nodes[0], id: 'need_1', title: 'Un établi', state: 'OPEN', sharing: 'PARTNERS' }] } as unknown as NeedsListQuery['needs']
const noNeeds: NeedsListQuery['needs'] = { totalCount: 0, pageInfo, nodes: [] }

test('a card says what is offered, by whom and on which conditions', async () => {
  visit('/n/vexin/resources')
  await render(<ResourcesList resources={resources} options={options} filtered={false} />)
  expect(screen.getByRole('link', { name: 'Grande salle' })).toHaveAttribute('href', '/n/vexin/resources/resource_1')
  expect(screen.getByText('40 places · Payant : 60 € par jour')).toBeVisible()
  expect(screen.getByText('Le lundi.')).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'La Ruche' })).toHaveLength(1)
})

test('a need says in which circle it is seen, and those of other networks are a filter away', async () => {
  const router = visit('/n/vexin/resources/needs')
  await render(<NeedsList needs={needs} options={options} filtered={false} />)
  expect(screen.getByText('Pour les réseaux partenaires')).toBeVisible()
  await userEvent.click(screen.getByRole('combobox', { name: 'D’où' }))
  await userEvent.click(await screen.findByRole('option', { name: 'D’autres réseaux' }))
  expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/resources/needs?origin=partners', { scroll: false })
  expect(toNeedFilter('network_1', { text: '', nature: '', categories: [], holder: '', origin: 'partners' })).toEqual({ partnersOf: 'network_1', states: ['OPEN', 'PROMISED'] })
})

const visitor: Viewer = { kind: 'ANONYMOUS', accountId: null, name: null, locale: 'fr', instanceAdmin: false, memberships: [] }

test.each([
  ['a visitor', visitor, ['Offres', 'Besoins']],
  ['a member', memberWith(), ['Offres', 'Besoins', 'Côte à côte', 'Demandes', 'Échanges']],
])('%s finds offers and needs', async (_, viewer, doors) => {
  visit('/n/vexin/resources/needs')
  await render(<NeedsList needs={needs} options={options} filtered={false} />, { viewer })
  const views = screen.getByRole('navigation', { name: 'Offres, besoins ou demandes' })
  expect(within(views).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(doors)
})

test('another nature takes its categories away from the address, and filters go along to the needs', async () => {
  const router = visit('/n/vexin/resources?text=salle&categories=SPACE')
  await render(<ResourcesList resources={resources} options={options} filtered />)
  expect(screen.getByRole('link', { name: 'Besoins' })).toHaveAttribute('href', '/n/vexin/resources/needs?text=salle&categories=SPACE')
  await userEvent.click(screen.getByRole('combobox', { name: 'Nature' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Immatériel' }))
  expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/resources?text=salle&nature=IMMATERIAL', { scroll: false })
})

test.each([
  ['Grande salle', 'resources', 'resource_1', <ResourcesList key="resources" resources={resources} options={options} filtered={false} />],
  ['Un établi', 'needs', 'need_1', <NeedsList key="needs" needs={needs} options={options} filtered={false} />],
])('a card is ticked, alone or with its page, and exported by itself: %s', async (title, list, id, cards) => {
  visit('/n/vexin/resources')
  await render(cards)
  await userEvent.click(screen.getByRole('checkbox', { name: french(`Sélectionner « ${title} »`) }))
  expect(screen.getByRole('checkbox', { name: 'Tout sélectionner sur cette page' })).toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  const [picked] = await screen.findAllByRole('menuitem', { name: /JSON/ })
  expect(picked).toHaveAttribute('href', `/exports/${list}.json?network=vexin&ids=${id}`)
})

test('no need yet: those who may state one see how', async () => {
  visit('/n/vexin/resources/needs')
  const { unmount } = await render(<NeedsList needs={noNeeds} options={options} filtered={false} />, { viewer: memberWith('need:create') })
  expect(screen.getByRole('heading', { name: 'Aucun besoin pour l’instant' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Exprimer un besoin' })).toHaveAttribute('href', '/n/vexin/resources/needs/new')
  unmount()
  await render(<NeedsList needs={noNeeds} options={options} filtered />)
  expect(screen.getByRole('heading', { name: 'Aucun besoin ne correspond' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Exprimer un besoin' })).toBeNull()
})
