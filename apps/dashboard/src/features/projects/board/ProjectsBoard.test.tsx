import { screen, waitFor, within } from '@testing-library/react'
import type { MockLink } from '@apollo/client/testing'
import userEvent from '@testing-library/user-event'
import type { ProjectsBoardQuery, ProjectStage } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { AdvanceProjectDocument } from '../projects.operations'
import { ALL_STAGES } from '../stages'
import { ProjectsBoard } from './ProjectsBoard'

jest.mock('next/navigation')

const project = { id: 'project_1', title: 'Repair café', stage: 'IDEA' as ProjectStage, version: 3, updatedAt: '2026-11-03T09:00:00+01:00', viewerCanUpdate: true, viewerCanOverride: true, parties: [] as object[] }
const parties = ['La Boucle', 'La Remise', 'La Lampisterie', 'Karim', 'Inès'].map((name, index) => ({ id: `party_${index}`, role: 'x', actor: { __typename: 'Lieu', id: `lieu_${index}`, name, slug: `l${index}` } }))

const board = (...projects: (typeof project)[]) =>
  ({
    all: { totalCount: projects.length },
    ...Object.fromEntries(ALL_STAGES.map((stage) => [stage, { totalCount: projects.filter((one) => one.stage === stage).length, nodes: projects.filter((one) => one.stage === stage) }])),
  }) as unknown as ProjectsBoardQuery

const move = (input: object, answer: object): MockLink.MockedResponse => ({
  request: { query: AdvanceProjectDocument, variables: { input: { id: 'project_1', expectedVersion: 3, to: 'EMERGING', ...input } } },
  result: { data: { advanceCooperationProject: { __typename: 'AdvanceCooperationProjectPayload', cooperationProject: null, missing: [], userErrors: [], ...answer } } },
})
const moved = { cooperationProject: { __typename: 'CooperationProject', id: 'project_1', stage: 'EMERGING', version: 4, updatedAt: '2026-11-03T10:00:00+01:00' } }
const notReady = {
  missing: [{ __typename: 'Missing', code: 'TOO_FEW_PARTIES', message: 'Au moins deux parties.' }],
  userErrors: [{ __typename: 'UserError', code: 'STAGE_NOT_READY', path: ['to'], message: 'Il manque quelque chose.' }],
}

const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }))
const toEmerging = async () => {
  await userEvent.click(screen.getByRole('button', { name: french('Changer d’étape : « Repair café »') }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Émergent' }))
}

test('no project yet: those who may are invited to start one, nobody else', async () => {
  visit('/n/vexin/projects')
  const { unmount } = await render(<ProjectsBoard stages={board()} />, { viewer: memberWith('project:create') })
  expect(screen.getByRole('heading', { name: 'Aucun projet pour l’instant' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Nouveau projet' })[0]).toHaveAttribute('href', '/n/vexin/projects/new')
  unmount()
  await render(<ProjectsBoard stages={board()} />)
  expect(screen.queryByRole('link', { name: 'Nouveau projet' })).toBeNull()
})

test('when no project matches, the search stays at hand', async () => {
  visit('/n/vexin/projects?text=zzz')
  await render(<ProjectsBoard stages={board()} />)
  expect(screen.getByRole('heading', { name: 'Aucun projet ne correspond' })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('zzz')
})

test('a card stands in its stage, names three parties and counts the others', async () => {
  visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board({ ...project, parties })} />)
  expect(column('Idée').getByRole('link', { name: 'Repair café' })).toHaveAttribute('href', '/n/vexin/projects/project_1')
  expect(column('Idée').getByRole('article')).toHaveTextContent('La Boucle, La Remise, La Lampisterie, et 2 autres')
  expect(column('Terminé').getByText('Aucun projet')).toBeVisible()
})

test('who may not change a project has no way to move it', async () => {
  visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board({ ...project, viewerCanUpdate: false })} />)
  expect(column('Idée').queryByRole('button')).toBeNull()
})

test('a project moves by its menu; that is said, and can be undone', async () => {
  const router = visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board(project)} />, { mocks: [move({}, moved), move({ expectedVersion: 4, to: 'IDEA' }, { cooperationProject: { ...moved.cooperationProject, stage: 'IDEA', version: 5 } })] })
  await toEmerging()
  expect(await screen.findByText('« Repair café » est maintenant à l’étape Émergent.')).toBeVisible()
  expect(column('Émergent').getByRole('link', { name: 'Repair café' })).toBeVisible()
  expect(router.refresh).toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(await screen.findByText('« Repair café » est maintenant à l’étape Idée.')).toBeVisible()
})

test('what a stage asks for is listed; a coordinator passes with a reason only', async () => {
  visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board(project)} />, { mocks: [move({}, notReady), move({ overrideReason: 'Accord oral' }, moved)] })
  await toEmerging()
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('listitem')).toHaveTextContent('Au moins deux parties.')
  expect(dialog.getByRole('link', { name: 'Ajouter une partie' })).toHaveAttribute('href', '/n/vexin/projects/project_1#parties')
  expect(dialog.queryByText('Il manque quelque chose.')).toBeNull()
  expect(dialog.getByRole('button', { name: 'Passer quand même' })).toBeDisabled()
  await userEvent.type(dialog.getByRole('textbox', { name: 'Raison de passer outre' }), 'Accord oral')
  await userEvent.click(dialog.getByRole('button', { name: 'Passer quand même' }))
  expect(await screen.findByText(/maintenant à l’étape Émergent/)).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who is no coordinator is told whom to ask', async () => {
  visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board({ ...project, viewerCanOverride: false })} />, { mocks: [move({}, notReady)] })
  await toEmerging()
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/La coordination du réseau peut passer outre/)).toBeVisible()
  expect(dialog.queryByRole('textbox')).toBeNull()
  expect(dialog.getByRole('link', { name: 'Compléter le projet' })).toHaveAttribute('href', '/n/vexin/projects/project_1/edit')
})

test('when the server cannot be reached the card is back in its stage, and that is said', async () => {
  visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board(project)} />, { mocks: [{ ...move({}, moved), result: undefined, error: new Error('offline') }] })
  await toEmerging()
  expect(await screen.findByText(/Le projet reste à son étape/)).toBeVisible()
  expect(within(screen.getByRole('region', { name: /^Idée/, hidden: true })).getByText('Repair café')).toBeInTheDocument()
})

test('a project is set aside with a reason, and stands folded below the board', async () => {
  visit('/n/vexin/projects')
  const aside = { cooperationProject: { ...moved.cooperationProject, stage: 'SET_ASIDE' } }
  await render(<ProjectsBoard stages={board(project)} />, { mocks: [move({ to: 'SET_ASIDE', overrideReason: 'Trop tôt' }, aside)] })
  await userEvent.click(screen.getByRole('button', { name: french('Changer d’étape : « Repair café »') }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Mettre de côté' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('button', { name: 'Mettre de côté' })).toBeDisabled()
  await userEvent.type(dialog.getByRole('textbox', { name: /Pourquoi/ }), 'Trop tôt')
  await userEvent.click(dialog.getByRole('button', { name: 'Mettre de côté' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByText('1 projet mis de côté')).toBeVisible()
})

test('projects that are ticked go out alone', async () => {
  visit('/n/vexin/projects')
  await render(<ProjectsBoard stages={board(project, { ...project, id: 'project_2', title: 'Four à pain', stage: 'ACTIVE' })} />)
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Four à pain »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  expect((await screen.findAllByRole('menuitem', { name: /CSV/ }))[0]).toHaveAttribute('href', '/exports/projects.csv?network=vexin&ids=project_2')
})
