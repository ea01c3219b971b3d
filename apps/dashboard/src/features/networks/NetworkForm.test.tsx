import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import type { NetworkFormFragment } from '@/gql/graphql'
import { StartNetworkDocument, UpdateNetworkDocument } from './network.operations'
import { NetworkForm } from './NetworkForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const options = { departements: [{ code: '62', name: 'Pas-de-Calais' }] }
const input = { name: 'Collectif de l’Artois', slug: 'collectif-de-l-artois', kind: 'COLLECTIVE', stage: 'EMERGING', description: null, territory: { departements: ['62'], epcis: [], communes: [] } }
const request = { query: StartNetworkDocument, variables: { input } }
const answered = (answer: object) => ({ request, result: { data: { answer: { __typename: 'CreateNetworkPayload' as const, saved: null, userErrors: [], ...answer } } } })
const refusal = (path: string[], message: string) => ({ __typename: 'UserError' as const, code: 'X', path, message })

const slug = () => screen.getByRole('textbox', { name: /Nom dans les adresses/ })
const name = () => screen.getByRole('textbox', { name: /^Nom( \*)?$/ })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Créer le réseau' }))
const fillIn = async () => {
  fireEvent.change(name(), { target: { value: input.name } })
  await userEvent.click(screen.getByRole('combobox', { name: 'Départements' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Pas-de-Calais (62)' }))
}

test('nothing is sent without a name and a territory; both say so, and the focus goes to the first', async () => {
  const router = visit('/start')
  await render(<NetworkForm options={options} />)
  await send()
  expect(name()).toHaveAccessibleDescription('Donnez un nom au réseau.')
  expect(screen.getByText('Choisissez au moins un département, une intercommunalité ou une commune.')).toBeVisible()
  await waitFor(() => expect(name()).toHaveFocus())
  expect(router.push).not.toHaveBeenCalled()
})

test('the name in addresses follows the name until somebody writes another one', async () => {
  visit('/start')
  await render(<NetworkForm options={options} />)
  fireEvent.change(name(), { target: { value: 'Réseau du Cœur' } })
  expect(slug()).toHaveValue('reseau-du-coeur')
  fireEvent.change(slug(), { target: { value: 'coeur' } })
  fireEvent.change(name(), { target: { value: 'Réseau du Cœur d’Ostrevent' } })
  expect(slug()).toHaveValue('coeur')
})

test('a network that is started opens', async () => {
  const router = visit('/start')
  await render(<NetworkForm options={options} />, { mocks: [answered({ saved: { __typename: 'Network', id: 'network_1', slug: input.slug, version: 8 } })] })
  await fillIn()
  await send()
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/collectif-de-l-artois'))
  expect(notifications.show).toHaveBeenCalled()
})

test('what the API refuses stands at its field', async () => {
  visit('/start')
  await render(<NetworkForm options={options} />, { mocks: [answered({ userErrors: [refusal(['slug'], 'Ce nom est pris.'), refusal(['territory', 'departements'], 'Département inconnu.')] })] })
  await fillIn()
  await send()
  expect(await screen.findByText('Département inconnu.')).toBeVisible()
  expect(slug()).toHaveAccessibleDescription(/Ce nom est pris\./)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('when the server cannot be reached, it says so and keeps what was typed', async () => {
  visit('/start')
  await render(<NetworkForm options={options} />, { mocks: [{ request, error: new Error('offline') }] })
  await fillIn()
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('Rien n’a été enregistré')
  expect(name()).toHaveValue(input.name)
})

const pevele: NetworkFormFragment = {
  id: 'network_1', slug: 'pevele', version: 3, name: 'Pévèle', kind: 'COLLECTIVE', stage: 'EMERGING', description: 'Premiers pas',
  territory: { departements: [], epcis: [{ code: '200041960', name: 'CC Pévèle-Carembault' }], singleCommunes: [{ code: '62119', name: 'Béthune', departement: { name: 'Pas-de-Calais' } }] },
}

test('the settings show what the network is, its address not to be changed, and send only what changed', async () => {
  const router = visit('/n/pevele/settings')
  const change = { stage: 'ESTABLISHED' as const, territory: { departements: ['62'], epcis: ['200041960'], communes: ['62119'] } }
  const answer = { __typename: 'UpdateNetworkPayload' as const, saved: { __typename: 'Network' as const, id: 'network_1', slug: 'pevele', version: 8 }, userErrors: [], conflicts: [] }
  const request = { query: UpdateNetworkDocument, variables: { input: { id: 'network_1', expectedVersion: 3, change } } }
  await render(<NetworkForm network={pevele} options={options} />, { mocks: [{ request, result: { data: { answer } } }] })
  expect(screen.queryByRole('textbox', { name: /Nom dans les adresses/ })).toBeNull()
  expect(screen.getByText('CC Pévèle-Carembault')).toBeVisible()
  expect(screen.getByText('Béthune – Pas-de-Calais')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()

  await userEvent.click(screen.getByRole('combobox', { name: 'Où il en est' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Constitué' }))
  await userEvent.click(screen.getByRole('combobox', { name: 'Départements' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Pas-de-Calais (62)' }))
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/pevele'))
})
