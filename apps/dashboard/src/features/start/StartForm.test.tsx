import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { StartNetworkDocument } from './start.operations'
import { StartForm } from './StartForm'

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
  await render(<StartForm options={options} />)
  await send()
  expect(name()).toHaveAccessibleDescription('Donnez un nom au réseau.')
  expect(screen.getByText('Choisissez au moins un département, une intercommunalité ou une commune.')).toBeVisible()
  await waitFor(() => expect(name()).toHaveFocus())
  expect(router.push).not.toHaveBeenCalled()
})

test('the name in addresses follows the name until somebody writes another one', async () => {
  visit('/start')
  await render(<StartForm options={options} />)
  fireEvent.change(name(), { target: { value: 'Réseau du Cœur' } })
  expect(slug()).toHaveValue('reseau-du-coeur')
  fireEvent.change(slug(), { target: { value: 'coeur' } })
  fireEvent.change(name(), { target: { value: 'Réseau du Cœur d’Ostrevent' } })
  expect(slug()).toHaveValue('coeur')
})

test('a network that is started opens', async () => {
  const router = visit('/start')
  await render(<StartForm options={options} />, { mocks: [answered({ saved: { __typename: 'Network', id: 'network_1', slug: input.slug } })] })
  await fillIn()
  await send()
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/collectif-de-l-artois'))
  expect(notifications.show).toHaveBeenCalled()
})

test('what the API refuses stands at its field, that of one code at its list', async () => {
  visit('/start')
  await render(<StartForm options={options} />, { mocks: [answered({ userErrors: [refusal(['slug'], 'Ce nom est pris.'), refusal(['territory', 'departements', '0'], 'Département inconnu.')] })] })
  await fillIn()
  await send()
  expect(await screen.findByText('Département inconnu.')).toBeVisible()
  expect(slug()).toHaveAccessibleDescription(/Ce nom est pris\./)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('when the server cannot be reached, it says so and keeps what was typed', async () => {
  visit('/start')
  await render(<StartForm options={options} />, { mocks: [{ request, error: new Error('offline') }] })
  await fillIn()
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('Rien n’a été enregistré')
  expect(name()).toHaveValue(input.name)
})
