import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { OrganisationsListQuery } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { OrganisationsList } from './OrganisationsList'

jest.mock('next/navigation')

const page = (...names: string[]) =>
  ({
    organisations: {
      totalCount: names.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: names.map((name, index) => ({ id: `organisation_${index}`, name, summary: null, memberKind: 'TRAINING_BODY', essFamily: null, esus: { since: '2024-03-01' }, commune: null })),
    },
    essFamilies: [{ code: 'MUTUAL', label: 'Mutuelle' }],
  }) as unknown as OrganisationsListQuery

test('the kind of member is a filter of the address', async () => {
  const router = visit('/n/vexin/organisations?after=c1')
  await render(<OrganisationsList data={page('Horizon')} filtered={false} />)
  await userEvent.click(screen.getByRole('combobox', { name: 'Type de membre' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Centre de recherche' }))
  expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/organisations?memberKinds=RESEARCH_CENTRE', { scroll: false })
})

test('a row says what the organisation is, and leads to its page', async () => {
  visit('/n/vexin/organisations')
  await render(<OrganisationsList data={page('Horizon')} filtered={false} />)
  expect(screen.getByRole('link', { name: 'Horizon' })).toHaveAttribute('href', '/n/vexin/organisations/organisation_0')
  expect(screen.getByRole('row', { name: /Horizon/ })).toHaveTextContent('Organisme de formation ESUS')
})

test('organisations that are ticked are exported by themselves', async () => {
  visit('/n/vexin/organisations')
  await render(<OrganisationsList data={page('Horizon')} filtered={false} />)
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Horizon »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  const [picked] = await screen.findAllByRole('menuitem', { name: /CSV/ })
  expect(picked).toHaveAttribute('href', '/exports/organisations.csv?network=vexin&ids=organisation_0')
})

test('only those who may add organisations see the door, on an empty list too', async () => {
  visit('/n/vexin/organisations')
  const { unmount } = await render(<OrganisationsList data={page()} filtered={false} />, { viewer: memberWith('organisation:create') })
  expect(screen.getByRole('heading', { name: 'Aucune organisation pour l’instant' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ajouter une organisation' })).toHaveAttribute('href', '/n/vexin/organisations/new')
  unmount()
  await render(<OrganisationsList data={page()} filtered />)
  expect(screen.getByRole('heading', { name: 'Aucune organisation ne correspond' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Ajouter une organisation' })).toBeNull()
})
