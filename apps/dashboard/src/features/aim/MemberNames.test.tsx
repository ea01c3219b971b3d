import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { MorePeopleDocument } from './aim.operations'
import { MEMBERS_AT_ONCE } from './memberKinds'
import { MemberNames } from './MemberNames'

jest.mock('next/navigation')

const person = (name: string) => ({ __typename: 'Person' as const, id: `person_${name}`, name })

test('members are named, and those beyond a page are read when they are asked for', async () => {
  visit('/n/vexin/aim')
  const first = { pageInfo: { hasNextPage: true, endCursor: 'c1' }, nodes: [person('Ana')] }
  const mocks = [{
    request: { query: MorePeopleDocument, variables: { network: 'network_1', first: MEMBERS_AT_ONCE, after: 'c1' } },
    result: { data: { more: { __typename: 'PersonConnection' as const, pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: 'c2' }, nodes: [person('Zoé')] } } },
  }]
  await render(<MemberNames title="2 personnes" first={first} more={{ query: MorePeopleDocument, variables: { network: 'network_1' } }} />, { viewer: memberWith('network:read'), mocks })
  expect(screen.queryByText('Zoé')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /Afficher la suite/ }))
  expect(await screen.findByRole('link', { name: 'Zoé' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ana' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Afficher la suite/ })).toBeNull()
})
