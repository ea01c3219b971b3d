import { notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeFragmentData } from '@/gql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { UpdateProjectDocument } from '../form/documents'
import { AddToProjectDocument, CreateCommitmentDocument } from './operations'
import { ProjectOverviewFragmentDocument, type Project } from './project'
import { ProjectOverview } from './ProjectOverview'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const party = (id: string, name: string): Project['parties'][number] => ({ id: `party_${id}`, gone: false, role: 'porteur', actor: { __typename: 'Lieu', id: `lieu_${id}`, name, slug: id }, commitments: [] })
const limit: Project['limits'][number] = { id: 'limit_1', statement: 'Pas la nuit', kind: 'TIME', threshold: 2, unit: 'soirées', holder: null, warnings: [{ message: 'Trop de soirées.' }] }
const project: Project = {
  id: 'project_1', title: 'Un four', version: 3, stage: 'EMERGING', setAsideFrom: null, summary: null, limitsDiscussedOn: null, valueSharing: null, viewerCanUpdate: true, viewerCanOverride: false,
  missing: [{ code: 'NO_COLLECTIVE_OBJECTIVE', message: 'Il manque un objectif collectif.' }], passages: [], objectives: [], limits: [limit], parties: [party('1', 'La Boucle')],
}
const show = (more: Partial<Project> = {}, mocks: NonNullable<Parameters<typeof render>[1]>['mocks'] = []) =>
  render(<ProjectOverview project={makeFragmentData({ ...project, ...more }, ProjectOverviewFragmentDocument)}>{null}</ProjectOverview>, { viewer: memberWith('project:update'), mocks })
const saved = (typename: string, id: string) => ({ __typename: typename, id, version: 4 })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('what is missing for the next stage leads to where it is done, and warnings stand at their limit', async () => {
  visit('/n/vexin/projects/project_1')
  await show()
  expect(screen.getByRole('heading', { name: french('Pour passer à l’étape « Organisé », il manque :') })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Écrire un objectif' })).toHaveAttribute('href', '/n/vexin/projects/project_1#objectives')
  expect(screen.getByText('Trop de soirées.')).toBeVisible()
})

test('objectives are added one after the other, without leaving the page', async () => {
  const router = visit('/n/vexin/projects/project_1')
  await show({}, [{ request: { query: AddToProjectDocument, variables: { input: { id: 'project_1', objectives: [{ statement: 'Cuire' }] } } }, result: { data: { answer: { __typename: 'AddToCooperationProjectPayload', saved: saved('CooperationProject', 'project_1'), userErrors: [] } } } }])
  await press('Ajouter un objectif')
  await userEvent.type(screen.getByRole('textbox', { name: 'Objectif' }), 'Cuire')
  await press('Ajouter')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Objectif' })).toHaveValue(''))
  expect(router.refresh).toHaveBeenCalled()
})

test('a commitment that crosses a limit is made, and the limit is said; a refusal leaves what was typed', async () => {
  visit('/n/vexin/projects/project_1')
  const input = { party: 'party_1', statement: 'Pétrir', kind: 'IN_KIND', state: 'PROPOSED', share: null }
  const answer = (more: object) => ({ request: { query: CreateCommitmentDocument, variables: { input } }, result: { data: { answer: { __typename: 'CreateCommitmentPayload', saved: null, warnings: [], userErrors: [], ...more } } } })
  const refused = answer({ userErrors: [{ __typename: 'UserError', code: 'X', path: [], message: 'Pas maintenant.' }] })
  await show({}, [refused, answer({ saved: saved('Commitment', 'commitment_1'), warnings: [{ __typename: 'LimitWarning', message: 'Cela dépasse.' }] })])
  await press('Ajouter un engagement')
  const form = within(screen.getByRole('form', { name: 'Ajouter un engagement' }))
  await userEvent.type(form.getByRole('textbox', { name: /À quoi/ }), 'Pétrir')
  await press('Ajouter')
  expect(await form.findByText('Pas maintenant.')).toBeVisible()
  expect(form.getByRole('textbox', { name: /À quoi/ })).toHaveValue('Pétrir')
  await press('Ajouter')
  await waitFor(() => expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ message: 'Cela dépasse.' })))
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
})

test('of the limits that stay, only their words are sent', async () => {
  visit('/n/vexin/projects/project_1')
  const input = { id: 'project_1', expectedVersion: 3, change: { limits: [{ id: 'limit_1', statement: 'Pas la nuit' }] } }
  const mock = { request: { query: UpdateProjectDocument, variables: { input } }, result: { data: { answer: { __typename: 'UpdateCooperationProjectPayload', saved: saved('CooperationProject', 'project_1'), userErrors: [], conflicts: [] } } } }
  await show({ limits: [limit, { ...limit, id: 'limit_2', statement: 'Pas le jour', warnings: [] }] }, [mock])
  await press(french('Retirer : Pas le jour'))
  await waitFor(() => expect(notifications.show).toHaveBeenCalled())
})

test('whoever may only read has nothing to press', async () => {
  visit('/n/vexin/projects/project_1')
  await show({ viewerCanUpdate: false, valueSharing: 'À parts égales.' })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('À parts égales.')).toBeVisible()
})
