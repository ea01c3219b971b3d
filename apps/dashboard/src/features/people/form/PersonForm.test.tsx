import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PersonFormFragment } from '@/gql/graphql'
import { visit } from '@/test/navigation'
import { memberWith, render, testNetwork } from '@/test/render'
import { CreatePersonDocument, UpdatePersonDocument, type PersonFormOptions } from './documents'
import { PersonForm } from './PersonForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
jest.setTimeout(20_000)

const viewer = memberWith('person:create')
const options: PersonFormOptions = {
  skills: [{ id: 'skill_1', label: 'Couture' }, { id: 'skill_2', label: 'Comptabilité' }],
  lieux: [{ id: 'lieu_1', name: 'La Ruche', viewerCanUpdate: true }, { id: 'lieu_2', name: 'Le Rucher', viewerCanUpdate: false }],
}
const camille: PersonFormFragment = {
  id: 'person_1', version: 2, name: 'Camille', presentation: null, lieux: [],
  email: null, phone: '06 12 34 56 78', emailVisibility: 'NOBODY', phoneVisibility: 'COORDINATORS', isViewer: false, viewerCanShowContacts: false,
  skills: [{ level: 'EXPERT', willingToShare: false, skill: { id: 'skill_1', label: 'Couture' } }],
}

test('a skill is chosen once, with its level, and an error of the API stands at its line', async () => {
  visit('/n/vexin/people/new')
  const input = { name: 'Dominique', skills: [{ skill: 'skill_2', level: 'CONFIRMED' as const, willingToShare: true }], network: testNetwork.id }
  const refused = { saved: null, userErrors: [{ __typename: 'UserError' as const, code: 'UNKNOWN_REFERENCE', path: ['skills', '0', 'skill'], message: 'Cette compétence n’existe plus.' }] }
  await render(<PersonForm options={options} />, {
    viewer,
    mocks: [{ request: { query: CreatePersonDocument, variables: { input } }, result: { data: { answer: { __typename: 'CreatePersonPayload', ...refused } } } }],
  })
  fireEvent.change(screen.getByLabelText(/^Prénom et nom/), { target: { value: 'Dominique' } })
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une compétence' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter la personne' }))
  expect(screen.getByRole('combobox', { name: 'Compétence 1' })).toHaveAccessibleDescription('Choisissez une compétence, ou retirez cette ligne.')
  await userEvent.click(screen.getByRole('combobox', { name: 'Compétence 1' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Comptabilité' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Prêt·e à la transmettre' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter la personne' }))
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Compétence 1' })).toHaveAccessibleDescription('Cette compétence n’existe plus.'))
})

test('only lieux that the viewer may change are offered, and only what changed is sent', async () => {
  const router = visit('/n/vexin/people/person_1/edit')
  const input = { id: 'person_1', expectedVersion: 2, change: { lieux: ['lieu_1'] } }
  const done = { saved: { __typename: 'Person' as const, id: 'person_1', version: 8 }, userErrors: [], conflicts: [] }
  await render(<PersonForm person={camille} options={options} />, {
    viewer,
    mocks: [{ request: { query: UpdatePersonDocument, variables: { input } }, result: { data: { answer: { __typename: 'UpdatePersonPayload', ...done } } } }],
  })
  await userEvent.click(screen.getByRole('combobox', { name: 'Lieux animés' }))
  const list = await screen.findByRole('listbox', { name: 'Lieux animés' })
  expect(within(list).queryByRole('option', { name: 'Le Rucher' })).toBeNull()
  await userEvent.click(within(list).getByRole('option', { name: 'La Ruche' }))
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/people/person_1'))
})

test('who sees a contact is widened only by those who may, and narrowed by whoever changes the person', async () => {
  const router = visit('/n/vexin/people/person_1/edit')
  const input = { id: 'person_1', expectedVersion: 2, change: { phoneVisibility: 'NOBODY' } }
  const done = { saved: { __typename: 'Person' as const, id: 'person_1' }, userErrors: [], conflicts: [] }
  await render(<PersonForm person={camille} options={options} />, {
    viewer,
    mocks: [{ request: { query: UpdatePersonDocument, variables: { input } }, result: { data: { answer: { __typename: 'UpdatePersonPayload', ...done } } } }],
  })
  expect(screen.getByRole('textbox', { name: 'Adresse e-mail' })).toHaveAccessibleDescription(/à personne/)
  await userEvent.click(screen.getByRole('combobox', { name: 'Qui voit le téléphone' }))
  const list = await screen.findByRole('listbox', { name: 'Qui voit le téléphone' })
  expect(within(list).getByRole('option', { name: 'Tout le réseau' })).toHaveAttribute('data-combobox-disabled', 'true')
  await userEvent.click(within(list).getByRole('option', { name: 'Personne d’autre' }))
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/people/person_1'))
})
