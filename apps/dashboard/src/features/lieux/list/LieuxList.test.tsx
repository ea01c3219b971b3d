import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { LieuxListQuery } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { LieuxList } from './LieuxList'

jest.mock('next/navigation')

const lieux = (...names: string[]) =>
  ({
    totalCount: names.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    facets: {
      families: [{ count: 3, term: { code: 'FABLAB', label: 'Fablab' } }],
      activities: [],
      departements: [{ count: 2, departement: { code: '62', name: 'Pas-de-Calais' } }],
    },
    nodes: names.map((name, index) => ({
      id: `lieu_${index}`, slug: `lieu-${index}`, name, summary: null, families: [{ code: 'FABLAB', label: 'Fablab' }], activities: [],
      address: { commune: { code: '62498', name: 'Lens', departement: { code: '62', name: 'Pas-de-Calais' } } },
      rooms: [{ id: 'room_1', capacity: 4 }],
    })),
  }) as unknown as LieuxListQuery['lieux']

test('filters write the address, back on the first page', async () => {
  const router = visit('/n/vexin/lieux?after=c1')
  await render(<LieuxList lieux={lieux('La Ruche')} filtered={false} />)
  await userEvent.click(screen.getByRole('combobox', { name: 'Départements' }))
  await userEvent.click(await screen.findByText('Pas-de-Calais (2)'))
  expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/lieux?departements=62', { scroll: false })
  await userEvent.type(screen.getByRole('searchbox'), 'ruche')
  await waitFor(() => expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/lieux?text=ruche', { scroll: false }))
})

test('each lieu leads to its page, and the filters go along to the map', async () => {
  visit('/n/vexin/lieux?families=FABLAB&after=c1')
  await render(<LieuxList lieux={lieux('La Ruche', 'Le Rucher')} filtered />)
  const row = screen.getByRole('row', { name: /Le Rucher/ })
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/n/vexin/lieux/lieu-1')
  expect(row).toHaveTextContent('Pas-de-Calais')
  expect(screen.getByRole('link', { name: 'Carte' })).toHaveAttribute('href', '/n/vexin/lieux/map?families=FABLAB')
})

test('lieux that are ticked are exported by themselves', async () => {
  visit('/n/vexin/lieux?families=FABLAB')
  await render(<LieuxList lieux={lieux('La Ruche', 'Le Rucher')} filtered />)
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Le Rucher »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  const [picked] = await screen.findAllByRole('menuitem', { name: /GeoJSON/ })
  expect(picked).toHaveAttribute('href', '/exports/lieux.geojson?network=vexin&ids=lieu_1')
})

test('an empty network invites those who may to add lieux, and nobody else', async () => {
  visit('/n/vexin/lieux')
  const { unmount } = await render(<LieuxList lieux={lieux()} filtered={false} />, { viewer: memberWith('lieu:create', 'import:write') })
  expect(screen.getByRole('heading', { name: 'Aucun lieu pour l’instant' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Ajouter un lieu' })[0]).toHaveAttribute('href', '/n/vexin/lieux/new')
  expect(screen.getAllByRole('link', { name: 'Importer une liste' })[0]).toHaveAttribute('href', '/n/vexin/imports')
  unmount()
  await render(<LieuxList lieux={lieux()} filtered={false} />)
  expect(screen.queryByRole('link', { name: 'Ajouter un lieu' })).toBeNull()
})

test('when no lieu matches, the filters stay at hand', async () => {
  visit('/n/vexin/lieux?text=zzz')
  await render(<LieuxList lieux={lieux()} filtered />)
  expect(screen.getByRole('heading', { name: 'Aucun lieu ne correspond' })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('zzz')
  expect(screen.getByRole('button', { name: 'Effacer les filtres' })).toBeVisible()
})
