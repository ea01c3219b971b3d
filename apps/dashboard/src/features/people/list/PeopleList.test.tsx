import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PeopleListQuery } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { PeopleList } from './PeopleList'

jest.mock('next/navigation')

const page = (...names: string[]) =>
  ({
    people: {
      totalCount: names.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: names.map((name, index) => ({
        id: `person_${index}`, name, isViewer: index === 0, lieux: [{ __typename: 'Lieu', id: 'lieu_1', slug: 'la-ruche', name: 'La Ruche' }],
        skills: [{ level: 'EXPERT', willingToShare: true, skill: { id: 'skill_1', label: 'Couture' } }],
      })),
    },
    skills: [{ id: 'skill_1', label: 'Couture' }],
  }) as unknown as PeopleListQuery

test('skills are a filter of the address', async () => {
  const router = visit('/n/vexin/people')
  await render(<PeopleList data={page('Camille')} filtered={false} />)
  await userEvent.click(screen.getByRole('combobox', { name: 'Compétences' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Couture' }))
  expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/people?skills=skill_1', { scroll: false })
})

test('a row leads to the person and to their lieu, and says who is ready to pass a skill on', async () => {
  visit('/n/vexin/people')
  await render(<PeopleList data={page('Camille')} filtered={false} />)
  expect(screen.getByRole('link', { name: 'Camille' })).toHaveAttribute('href', '/n/vexin/people/person_0')
  expect(screen.getByRole('link', { name: 'La Ruche' })).toHaveAttribute('href', '/n/vexin/lieux/la-ruche')
  expect(screen.getByRole('img', { name: 'Prêt·e à transmettre' })).toBeVisible()
  expect(screen.getByText('C’est vous')).toBeVisible()
})

test('people who are ticked are exported by themselves', async () => {
  visit('/n/vexin/people')
  await render(<PeopleList data={page('Camille', 'Dominique')} filtered={false} />)
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Dominique »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  const [picked] = await screen.findAllByRole('menuitem', { name: /vCard/ })
  expect(picked).toHaveAttribute('href', '/exports/people.vcf?network=vexin&ids=person_1')
})

test('nobody is there, or nobody matches', async () => {
  visit('/n/vexin/people')
  const { unmount } = await render(<PeopleList data={page()} filtered={false} />)
  expect(screen.getByRole('heading', { name: 'Personne pour l’instant' })).toBeVisible()
  unmount()
  await render(<PeopleList data={page()} filtered />)
  expect(screen.getByRole('heading', { name: 'Personne ne correspond' })).toBeVisible()
})
