import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { OrganisationFormFragment } from '@/gql/graphql'
import { visit } from '@/test/navigation'
import { memberWith, render, testNetwork } from '@/test/render'
import { CreateOrganisationDocument, UpdateOrganisationDocument } from './documents'
import { OrganisationForm } from './OrganisationForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
// A whole form in jsdom is slow on a busy machine.
jest.setTimeout(20_000)

const viewer = memberWith('organisation:create')
const essFamilies = [{ code: 'MUTUAL', label: 'Mutuelle' }]
const fill = (label: string | RegExp, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const mutuelle: OrganisationFormFragment = {
  id: 'organisation_1', version: 4, name: 'Mutuelle Horizon', summary: null, memberKind: 'ESS_ENTERPRISE', essFamily: essFamilies[0] ?? null,
  esus: { since: '2024-03-01', until: null }, siret: null, rna: null, website: null, commune: { code: '62119', name: 'Béthune' }, visibility: 'PUBLIC',
}

test('name and kind of member are asked for before anything is sent', async () => {
  visit('/n/vexin/organisations/new')
  await render(<OrganisationForm essFamilies={essFamilies} />, { viewer })
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter l’organisation' }))
  expect(screen.getByRole('textbox', { name: 'Nom' })).toHaveAccessibleDescription('Donnez un nom à l’organisation.')
  expect(screen.getByRole('combobox', { name: 'Type de membre' })).toHaveAccessibleDescription('Choisissez un type de membre.')
})

test('a wrong SIRET is said at its field, and what was typed stays', async () => {
  visit('/n/vexin/organisations/new')
  const input = { name: 'Abeilles', siret: '123', memberKind: 'LOCAL_AUTHORITY' as const, network: testNetwork.id }
  const refused = { saved: null, userErrors: [{ __typename: 'UserError' as const, code: 'INVALID_SIRET', path: ['siret'], message: 'Un SIRET a 14 chiffres.' }] }
  await render(<OrganisationForm essFamilies={essFamilies} />, {
    viewer,
    mocks: [{ request: { query: CreateOrganisationDocument, variables: { input } }, result: { data: { answer: { __typename: 'CreateOrganisationPayload', ...refused } } } }],
  })
  fill(/^Nom( \*|$)/, 'Abeilles')
  fill('SIRET', '123')
  await userEvent.click(screen.getByRole('combobox', { name: 'Type de membre' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Collectivité territoriale' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter l’organisation' }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'SIRET' })).toHaveAccessibleDescription(/Un SIRET a 14 chiffres/))
  expect(screen.getByRole('textbox', { name: 'SIRET' })).toHaveValue('123')
})

test('the end of an ESUS agreement goes with its first day, in one field of the API', async () => {
  const router = visit('/n/vexin/organisations/organisation_1/edit')
  const input = { id: 'organisation_1', expectedVersion: 4, change: { esus: { since: '2024-03-01', until: '2029-02-28' } } }
  const done = { saved: { __typename: 'Organisation' as const, id: 'organisation_1', version: 8 }, userErrors: [], conflicts: [] }
  await render(<OrganisationForm organisation={mutuelle} essFamilies={essFamilies} />, {
    viewer,
    mocks: [{ request: { query: UpdateOrganisationDocument, variables: { input } }, result: { data: { answer: { __typename: 'UpdateOrganisationPayload', ...done } } } }],
  })
  expect(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  fill('Jusqu’au', '28/2/2029')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/organisations/organisation_1'))
})
