import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import type { IntentOptions } from '../options'
import { CreateNeedDocument, CreateResourceDocument, UpdateResourceDocument } from './documents'
import { NeedForm } from './NeedForm'
import { ResourceForm } from './ResourceForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
jest.setTimeout(20_000)

const viewer = memberWith('resource:create', 'need:create')
const options: IntentOptions = {
  material: [{ code: 'SPACE', label: 'Espace' }],
  immaterial: [{ code: 'TIME', label: 'Temps' }],
  lieux: [{ id: 'lieu_1', name: 'La Ruche', viewerCanUpdate: true }, { id: 'lieu_2', name: 'Le Rucher', viewerCanUpdate: false }],
  organisations: [{ id: 'organisation_1', name: 'Horizon', viewerCanUpdate: false }],
  people: [{ id: 'person_1', name: 'Camille', viewerCanUpdate: true }],
}
const fill = (label: string | RegExp, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const choose = async (label: string, option: string) => {
  await userEvent.click(screen.getByRole('combobox', { name: label }))
  await userEvent.click(within(await screen.findByRole('listbox', { name: label })).getByRole('option', { name: option }))
}

test('an offer says what, who and where; the lieu follows its holder', async () => {
  const router = visit('/n/vexin/resources/new')
  const input = { title: 'Grande salle', nature: 'MATERIAL' as const, category: 'SPACE', lieu: 'lieu_1', quantity: 40, unit: 'places', holder: 'lieu_1' }
  const done = { saved: { __typename: 'Resource' as const, id: 'resource_1', version: 8 }, userErrors: [] }
  await render(<ResourceForm options={options} />, {
    viewer,
    mocks: [{ request: { query: CreateResourceDocument, variables: { input } }, result: { data: { answer: { __typename: 'CreateResourcePayload', ...done } } } }],
  })
  await userEvent.click(screen.getByRole('button', { name: 'Proposer' }))
  expect(screen.getByRole('textbox', { name: 'Intitulé' })).toHaveAccessibleDescription('Donnez un intitulé.')
  expect(screen.getByText('Choisissez matériel ou immatériel.')).toBeVisible()
  fill(/^Intitulé/, 'Grande salle')
  await userEvent.click(screen.getByRole('radio', { name: 'Matériel' }))
  await choose('Catégorie', 'Espace')
  fill('Quantité', '40')
  fill('Unité', 'places')
  await choose('Proposé par', 'La Ruche')
  expect(screen.getByRole('combobox', { name: 'Lieu' })).toHaveValue('La Ruche')
  await userEvent.click(screen.getByRole('button', { name: 'Proposer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/resources/resource_1'))
})

test('only actors for whom the viewer may act can hold something', async () => {
  visit('/n/vexin/resources/new')
  await render(<ResourceForm options={options} />, { viewer })
  await userEvent.click(screen.getByRole('combobox', { name: 'Proposé par' }))
  const list = await screen.findByRole('listbox', { name: 'Proposé par' })
  expect(within(list).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['La Ruche', 'Camille'])
})

test('a need that ends before it begins is refused at its last day', async () => {
  visit('/n/vexin/resources/needs/new')
  const input = { title: 'Un coup de main', nature: 'IMMATERIAL' as const, category: 'TIME', sharing: 'PUBLIC' as const, from: '2026-11-10', until: '2026-11-03', holder: 'person_1' }
  const refused = { saved: null, userErrors: [{ __typename: 'UserError' as const, code: 'INVALID_PERIOD', path: ['until'], message: 'La fin vient avant le début.' }] }
  await render(<NeedForm options={options} />, {
    viewer,
    mocks: [{ request: { query: CreateNeedDocument, variables: { input } }, result: { data: { answer: { __typename: 'CreateNeedPayload', ...refused } } } }],
  })
  fill(/^Intitulé/, 'Un coup de main')
  await userEvent.click(screen.getByRole('radio', { name: 'Immatériel' }))
  await choose('Catégorie', 'Temps')
  await choose('Demandé par', 'Camille')
  fill('À partir du', '10/11/2026')
  fill('Jusqu’au', '03/11/2026')
  expect(screen.getByRole('combobox', { name: 'Qui peut voir ce besoin' })).toHaveValue('Pour le réseau')
  await choose('Qui peut voir ce besoin', 'Pour tout le monde')
  await userEvent.click(screen.getByRole('button', { name: 'Exprimer le besoin' }))
  await waitFor(() => expect(screen.getByLabelText('Jusqu’au')).toHaveAccessibleDescription('La fin vient avant le début.'))
})

test('another nature asks for another category, and the holder stays for good', async () => {
  const router = visit('/n/vexin/resources/resource_1/edit')
  const resource = {
    id: 'resource_1', version: 3, title: 'Grande salle', nature: 'MATERIAL' as const, category: { code: 'SPACE', label: 'Espace' }, quantity: null, unit: null, description: null,
    conditions: null, exchange: null, price: null, priceUnit: null, deposit: null, insurance: null, openingHours: null, closures: [], sharing: 'NETWORK' as const, updatedAt: '2026-01-01T00:00:00Z', viewerCanUpdate: true, viewerCanDelete: true, photos: [],
    holder: { __typename: 'Person' as const, id: 'person_1', name: 'Camille' }, lieu: null,
  }
  const input = { id: 'resource_1', expectedVersion: 3, change: { nature: 'IMMATERIAL' as const, category: 'TIME' } }
  const done = { saved: { __typename: 'Resource' as const, id: 'resource_1', version: 8 }, userErrors: [], conflicts: [] }
  await render(<ResourceForm resource={resource} options={options} />, {
    viewer,
    mocks: [{ request: { query: UpdateResourceDocument, variables: { input } }, result: { data: { answer: { __typename: 'UpdateResourcePayload', ...done } } } }],
  })
  expect(screen.queryByRole('combobox', { name: 'Proposé par' })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Immatériel' }))
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(screen.getByRole('combobox', { name: 'Catégorie' })).toHaveAccessibleDescription('Choisissez une catégorie.')
  await choose('Catégorie', 'Temps')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/resources/resource_1'))
})
