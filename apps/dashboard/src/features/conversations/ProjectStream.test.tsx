import { notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeFragmentData } from '@/gql'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { type ActivityItem, CreateCommentDocument, DeleteCommentDocument, MentionableDocument, SaidFragment } from './documents'
import { ProjectStream } from './ProjectStream'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const by = { name: 'Claire', isViewer: false, person: null }
const item = (key: string, more: Partial<ActivityItem> = {}): ActivityItem => ({
  key, kind: 'CREATED', at: '2026-11-03T10:00:00Z', fields: [], stage: null, reason: null, by, subject: { thing: `effect_${key}`, type: 'EFFECT', name: `Effet ${key}`, path: `/n/vexin/projects/p/effects#${key}` }, comment: null, ...more,
})
const said = { id: 'comment_1', text: 'Voir https://demo.example/a.\nMerci @Inès !', version: 1, editedAt: null, viewerCanUpdate: true, viewerCanDelete: true, mentions: [{ id: 'person_1', name: 'Inès' }] }
const comment = item('comment_1', { kind: 'COMMENTED', comment: makeFragmentData(said, SaidFragment), subject: { thing: 'project_1', type: 'PROJECT', name: 'Le four', path: '/n/vexin/projects/project_1' } })
const project = (nodes: ActivityItem[]) => ({ id: 'project_1', title: 'Le four', viewerCanComment: true, activity: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } })
const field = () => screen.getByRole('combobox', { name: 'Votre message' })

beforeEach(() => {
  localStorage.clear()
  visit('/n/vexin/projects/project_1/activity')
})

test('a day shows what was said with its links, and what was done to many things at once as one', async () => {
  await render(<ProjectStream project={project([comment, item('3'), item('2'), item('1', { by: { ...by, name: 'Paul' } }), item('0', { kind: 'MOVED', stage: 'CLOSED', subject: { ...comment.subject } })])} shown="all" />)
  expect(screen.getByRole('link', { name: 'https://demo.example/a' })).toHaveAttribute('href', 'https://demo.example/a')
  expect(screen.getByRole('link', { name: '@Inès' })).toHaveAttribute('href', '/n/vexin/people/person_1')
  const day = screen.getByRole('region', { name: 'mardi 3 novembre 2026' })
  expect(day).toHaveTextContent('Claire a ajouté 2 effets utiles')
  expect(day).toHaveTextContent('Paul a ajouté l’effet utile « Effet 1 »')
  expect(day).toHaveTextContent('Claire a fait passer le projet à l’étape « Terminé »')
  expect(within(day).getByRole('link', { name: 'Effet 3' })).toHaveAttribute('href', '/n/vexin/projects/p/effects#3')
})

const created = (input: object, answer: object) => ({ request: { query: CreateCommentDocument, variables: { input } }, result: { data: { createComment: { __typename: 'CreateCommentPayload' as const, comment: null, userErrors: [], ...answer } } } })

test('a message calls somebody by the keyboard, is shown at once, and what was refused comes back with the reason', async () => {
  const people = { request: { query: MentionableDocument, variables: { network: 'network_1', text: 'In' } }, result: { data: { people: { nodes: [{ __typename: 'Person' as const, id: 'person_1', name: 'Inès Caron', lieux: [] }] } } } }
  const refused = created({ subject: 'project_1', text: 'Bonjour @Inès Caron ', mentions: ['person_1'] }, { userErrors: [{ __typename: 'UserError', code: 'MENTION_NOT_READING', path: ['mentions', '0'], message: 'Inès Caron ne peut pas lire ce projet.' }] })
  const any = { request: { query: MentionableDocument, variables: () => true }, maxUsageCount: 9, result: { data: { people: { nodes: [{ __typename: 'Person' as const, id: 'person_1', name: 'Inès Caron', lieux: [] }] } } } }
  await render(<ProjectStream project={project([])} shown="all" />, { viewer: memberWith('project:comment'), mocks: [people, any, refused] })
  await userEvent.type(field(), 'Bonjour @In')
  expect(await screen.findByRole('option', { name: 'Inès Caron' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Enter}')
  expect(field()).toHaveValue('Bonjour @Inès Caron ')
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }))
  expect(await screen.findByText('Inès Caron ne peut pas lire ce projet.')).toBeVisible()
  expect(field()).toHaveValue('Bonjour @Inès Caron ')
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
})

test('what was typed and not sent is there again', async () => {
  const { unmount } = await render(<ProjectStream project={project([])} shown="all" />)
  await userEvent.type(field(), 'Pas encore')
  unmount()
  await render(<ProjectStream project={project([])} shown="all" />)
  await waitFor(() => expect(field()).toHaveValue('Pas encore'))
})

test('a deleted message goes at once, with the way back', async () => {
  const answer = { request: { query: DeleteCommentDocument, variables: { input: { id: 'comment_1', expectedVersion: 1 } } }, result: { data: { deleteComment: { __typename: 'DeletePayload' as const, deletedId: 'comment_1', userErrors: [] } } } }
  await render(<ProjectStream project={project([comment])} shown="all" />, { mocks: [answer] })
  await userEvent.click(screen.getByRole('button', { name: /Actions sur le message de Claire/ }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Supprimer' }))
  expect(screen.queryByText(/Voir/)).not.toBeInTheDocument()
  await waitFor(() => expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'deleted-comment_1' })))
})

test('an empty stream says what to do', async () => {
  await render(<ProjectStream project={project([])} shown="messages" />)
  expect(screen.getByText('Aucun message pour l’instant')).toBeVisible()
})
