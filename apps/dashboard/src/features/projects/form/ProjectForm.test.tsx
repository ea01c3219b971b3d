import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ActorChoicesDocument } from '@/components/forms/ActorSelect'
import { makeFragmentData } from '@/gql'
import type { ProjectFormFragment } from '@/gql/graphql'
import { visit } from '@/test/navigation'
import { memberWith, render, testNetwork } from '@/test/render'
import { CreateProjectDocument, ProjectAsItIsDocument, UpdateProjectDocument } from './documents'
import { ProjectForm } from './ProjectForm'
import { ProjectFormFragmentDocument } from './values'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const none = <Kind extends string>(kind: Kind) => ({ __typename: `${kind}Connection` as const, nodes: [] })
const viewer = memberWith('project:create', 'project:update')
const project: ProjectFormFragment = {
  id: 'project_1', version: 4, title: 'Du terril à l’assiette', summary: null,
  objectives: [{ id: 'objective_1', statement: 'Cent repas.' }, { id: 'objective_2', statement: 'Zéro déchet.' }],
  limits: [],
  parties: [{ id: 'party_1', role: 'Cuisine', actor: { __typename: 'Lieu', id: 'lieu_1', name: 'La Marmite' } }],
}
const refusal = (path: string[], message: string, code = 'X') => ({ __typename: 'UserError' as const, code, path, message })
const created = (input: object, answer: object) => ({
  request: { query: CreateProjectDocument, variables: { input } },
  result: { data: { answer: { __typename: 'CreateCooperationProjectPayload' as const, saved: null, userErrors: [], ...answer } } },
})
const updated = (expectedVersion: number, change: object, answer: object) => ({
  request: { query: UpdateProjectDocument, variables: { input: { id: project.id, expectedVersion, change } } },
  result: { data: { answer: { __typename: 'UpdateCooperationProjectPayload' as const, saved: null, userErrors: [], conflicts: [], ...answer } } },
})
const done = { saved: { __typename: 'CooperationProject' as const, id: 'project_1', version: 8 } }
/** What the list of actors asks for when it opens. */
const nobody = {
  request: { query: ActorChoicesDocument, variables: { network: testNetwork.id, text: null } },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: { data: { lieux: none('Lieu'), organisations: none('Organisation'), people: none('Person') } },
}
const fill = (label: string | RegExp, text: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a title is enough for a new project', async () => {
  const router = visit('/n/vexin/projects/new')
  await render(<ProjectForm />, { viewer, mocks: [created({ title: 'Une idée', network: testNetwork.id }, done)] })
  fill(/^Titre/, '  Une idée ')
  await press('Créer le projet')
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/projects/project_1'))
  expect(notifications.show).toHaveBeenCalled()
})

test('what is missing is said at its field, in lines that were added too, and nothing is sent', async () => {
  const router = visit('/n/vexin/projects/new')
  await render(<ProjectForm />, { viewer, mocks: [nobody] })
  await press('Ajouter une partie')
  await press('Ajouter une limite')
  await press('Créer le projet')
  expect(screen.getByRole('textbox', { name: /^Titre/ })).toHaveAccessibleDescription('Donnez un titre au projet.')
  expect(screen.getByText('Choisissez qui prend part, ou retirez la ligne.')).toBeVisible()
  expect(screen.getByText('Dites en quelques mots ce que cette partie fait.')).toBeVisible()
  expect(screen.getByText('Écrivez une phrase, ou retirez la ligne.')).toBeVisible()
  expect(router.push).not.toHaveBeenCalled()
})

test('only what was changed is sent: an order of objectives, as the parties chose it', async () => {
  const router = visit('/n/vexin/projects/project_1/edit')
  const objectives = [{ id: 'objective_2', statement: 'Zéro déchet.' }, { id: 'objective_1', statement: 'Cent repas.' }]
  await render(<ProjectForm project={project} />, { viewer, mocks: [updated(4, { objectives }, done)] })
  expect(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  await press('Descendre l’objectif 1')
  await press('Enregistrer')
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/projects/project_1'))
})

test('refusals of the API stand at the party and at the objective that they mean', async () => {
  visit('/n/vexin/projects/project_1/edit')
  const change = { title: 'Court' }
  await render(<ProjectForm project={project} />, {
    viewer,
    mocks: [nobody, updated(4, change, { userErrors: [refusal(['parties', '0', 'actor'], 'Cet acteur n’existe plus.'), refusal(['objectives', '1', 'statement'], 'Trop long.')] })],
  })
  fill(/^Titre/, 'Court')
  await press('Enregistrer')
  expect(await screen.findByText('Cet acteur n’existe plus.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: /Objectif 2/ })).toHaveAccessibleDescription('Trop long.')
})

test('a conflict names the parties, and the side that is chosen is sent', async () => {
  const router = visit('/n/vexin/projects/project_1/edit')
  const mine = [{ actor: 'lieu_1', role: 'Cuisine et salle' }]
  const conflict = {
    userErrors: [refusal([], 'Quelqu’un d’autre…', 'CONFLICT')],
    conflicts: [{ __typename: 'Conflict' as const, field: 'parties', base: [{ actor: 'lieu_1', role: 'Cuisine' }], mine, theirs: [{ actor: 'lieu_2', role: 'Jardin' }] }],
  }
  const asItIs = { __typename: 'CooperationProject' as const, ...project, version: 6, parties: [{ __typename: 'Party' as const, id: 'party_2', role: 'Jardin', actor: { __typename: 'Lieu' as const, id: 'lieu_2', name: 'Les Jardins' } }] }
  await render(<ProjectForm project={project} />, {
    viewer,
    mocks: [
      updated(4, { parties: mine }, conflict),
      { request: { query: ProjectAsItIsDocument, variables: { id: project.id } }, result: { data: { current: { ...asItIs, ...makeFragmentData(asItIs, ProjectFormFragmentDocument) } } } },
      updated(4, { parties: mine }, conflict),
      updated(6, { parties: mine }, done),
    ],
  })
  fill(/Rôle de la partie 1/, 'Cuisine et salle')
  await press('Enregistrer')
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('Les Jardins (Jardin)')).toBeVisible()
  await userEvent.click(dialog.getByLabelText(/Votre valeur/))
  await press('Enregistrer ce choix')
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/projects/project_1'))
})

test('a party that is hidden from the viewer stays, and the others can be changed', async () => {
  visit('/n/vexin/projects/project_1/edit')
  await render(<ProjectForm project={{ ...project, parties: [{ id: 'party_1', role: 'Cuisine', actor: null }] }} />, { viewer })
  expect(screen.getByText(/Une partie ne vous est pas visible/)).toBeVisible()
  expect(screen.queryByLabelText(/Rôle de la partie 1/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Ajouter une partie' })).toBeVisible()
})
