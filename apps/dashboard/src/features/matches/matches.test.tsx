import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { NeedMatchesQuery, ExchangePurposesQuery, ResourceMatchesQuery } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { NeedMatches } from './NeedMatches'
import { ResourceMatches } from './ResourceMatches'
import { AcceptMatchDocument } from './operations'
import { partyChoices } from './propose/purposes'
import { inputOf, problemsOf, proposalFor } from './propose/values'

jest.mock('next/navigation')

beforeEach(() => {
  visit('/n/vexin/resources/needs/need_1')
})

const holder = { __typename: 'Lieu' as const, id: 'lieu_1', name: 'La Remise', slug: 'la-remise' }
const needer = (network: string) => ({ __typename: 'Lieu', name: 'Les Jardins', networks: [{ __typename: 'Network', id: network }] }) as unknown as NonNullable<NeedMatchesQuery['need']>['holder']
const need: NonNullable<NeedMatchesQuery['need']> = {
  id: 'need_1', title: 'Un véhicule', from: '2026-11-03', until: '2026-11-03', viewerCanUpdate: true, holder: needer('network_1'),
  matches: {
    totalCount: 1,
    edges: [{
      score: 0.7, strength: 'STRONG', reasons: [{ kind: 'DISTANCE', message: 'À 3 km' }, { kind: 'CONDITIONS', message: 'Gratuit' }],
      node: { id: 'resource_1', title: 'Camion', nature: 'MATERIAL', category: { code: 'VEHICLE', label: 'Véhicule' }, quantity: 1, unit: 'camion', viewerCanUpdate: false, holder, lieu: holder },
    }],
  },
}
const purposes: ExchangePurposesQuery = {
  cooperationProjects: { nodes: [{ id: 'project_1', title: 'Logistique', parties: [{ id: 'party_1', role: '', actor: { __typename: 'Lieu', id: 'lieu_1', name: 'La Remise' } }] }, { id: 'project_2', title: 'Sans La Remise', parties: [] }] },
  essMonthEvents: { nodes: [{ id: 'event_1', title: 'Marché' }] },
}

test('a match says how close it is in words, and why; only those who may propose can', async () => {
  await render(<NeedMatches need={need} purposes={purposes} />)
  expect(screen.getByText('Très proche')).toBeVisible()
  expect(within(screen.getByRole('list', { name: french('Pourquoi « Camion »') })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['À 3 km', 'Gratuit'])
  expect(screen.queryByRole('button')).toBeNull()
})

test('to a need of another network nothing is proposed from here', async () => {
  await render(<NeedMatches need={{ ...need, holder: needer('network_2') }} purposes={purposes} />, { viewer: memberWith('match:accept') })
  expect(screen.getByText(/Besoin d’un autre réseau : prenez contact avec Les Jardins, qui pourra demander la ressource si elle lui est ouverte\./)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('of needs that an offer could answer, those of another network say so themselves', async () => {
  const matching = ['network_1', 'network_2'].map((network) => {
    const [edge] = need.matches.edges
    return { ...edge, node: { ...edge!.node, id: `need_${network}`, title: `Besoin de ${network}`, from: null, until: null, holder: { ...holder, networks: [{ id: network }] } } }
  })
  const resource = { id: 'resource_1', title: 'Camion', unit: null, viewerCanUpdate: true, holder, lieu: holder, matches: { totalCount: 2, edges: matching } } as unknown as NonNullable<ResourceMatchesQuery['resource']>
  await render(<ResourceMatches resource={resource} purposes={purposes} />, { viewer: memberWith('match:accept') })
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([french('Proposer cet échange : Besoin de network_1')])
  expect(screen.getByText(/prenez contact avec La Remise/)).toBeVisible()
})

test('nobody yet: what makes them find each other', async () => {
  await render(<NeedMatches need={{ ...need, matches: { totalCount: 0, edges: [] } }} purposes={purposes} />)
  expect(screen.getByText('Personne pour l’instant')).toBeVisible()
})

test('a proposal is refused in words at its field, and what was typed stays', async () => {
  const input = { need: 'need_1', resource: 'resource_1', for: 'project_1', startsAt: '2026-11-03T09:00:00+01:00', endsAt: '2026-11-03T18:00:00+01:00', quantity: 1, message: 'À lundi' }
  const answer = (userErrors: object[], mobilisation: object | null) => ({
    request: { query: AcceptMatchDocument, variables: { input } },
    result: { data: { acceptMatch: { __typename: 'AcceptMatchPayload' as const, mobilisation, commitment: null, userErrors } } },
  })
  const refusal = { __typename: 'UserError', code: 'RESOURCE_TAKEN', path: ['startsAt'], message: 'Déjà promis ce jour-là.' }
  await render(<NeedMatches need={need} purposes={purposes} />, { viewer: memberWith('match:accept'), mocks: [answer([refusal], null), answer([], { __typename: 'Mobilisation', id: 'mobilisation_1', state: 'REQUESTED' })] as never })
  await userEvent.click(screen.getByRole('button', { name: french('Proposer cet échange : Camion') }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Proposer' }))
  expect(within(dialog).getByText('Dites pour quoi.')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('combobox', { name: /^Pour quoi/ }))
  // Whoever lends is no party of the other project.
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Logistique', 'Marché'])
  await userEvent.click(screen.getByRole('option', { name: 'Logistique' }))
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Un mot pour l’autre côté' }), 'À lundi')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Proposer' }))
  expect(await within(dialog).findByText('Déjà promis ce jour-là.')).toBeVisible()
  expect(within(dialog).getByRole('textbox', { name: 'Un mot pour l’autre côté' })).toHaveValue('À lundi')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Proposer' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test.each([
  [{}, { for: 'for' }],
  [{ for: 'event_1', endDay: '2026-11-02' }, { endDay: 'order' }],
  [{ for: 'event_1', startDay: null, endDay: null, quantity: 0 }, { startDay: 'day', endDay: 'day', quantity: 'quantity' }],
  [{ for: 'event_1', quantity: '' as const }, {}],
])('a proposal lacks %j', (change, expected) => {
  expect(problemsOf({ ...proposalFor(need), ...change })).toEqual(expected)
})

test('where the holder and the lieu of a thing are both parties, one chooses who gives; one date of an event can be meant', () => {
  const parties = [{ id: 'party_1', role: 'prête', actor: { __typename: 'Lieu' as const, id: 'lieu_1', name: 'La Remise' } }, { id: 'party_2', role: '', actor: { __typename: 'Person' as const, id: 'person_1', name: 'Karim' } }, { id: 'party_3', role: '', actor: null }]
  const both = { ...purposes, cooperationProjects: { nodes: [{ id: 'project_1', title: 'Logistique', parties }] } }
  expect(partyChoices({ holder: { id: 'person_1' }, lieu: { id: 'lieu_1' } }, both, 'project_1')).toEqual([{ value: 'party_1', label: 'La Remise (prête)' }, { value: 'party_2', label: 'Karim' }])
  expect(partyChoices({ holder: { id: 'person_1' } }, both, 'event_1')).toEqual([])
  expect(inputOf({ ...proposalFor(need), for: 'project_1', party: 'party_2' }, 'need_1', 'resource_1')).toMatchObject({ for: 'project_1', party: 'party_2' })
  expect(inputOf({ ...proposalFor(need), for: 'event_1', date: 'occurrence_1' }, 'need_1', 'resource_1')).toMatchObject({ for: 'occurrence_1' })
})
