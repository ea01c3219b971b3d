import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { notifications } from '@mantine/notifications'
import type { TaskFragment } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { SetTaskDoneDocument } from '@/components/tasks/documents'
import { CreateTaskDocument } from '../work.operations'
import { dueWords } from '@/lib/due-words'
import { TaskList } from './TaskList'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const task: TaskFragment = {
  id: 'task_1', version: 2, title: 'Imprimer les affiches', notes: null, done: false, dueOn: '2026-10-30', overdue: true, mine: true, viewerCanUpdate: true, viewerCanComplete: true,
  assignee: { id: 'person_1', name: 'Inès Caron' }, milestone: null,
}
const show = (tasks: TaskFragment[], mocks: Parameters<typeof render>[1] = {}) =>
  render(<TaskList project={{ id: 'project_1', viewerCanUpdate: true }} tasks={tasks} milestones={[]} people={[]} today="2026-11-02" />, { viewer: memberWith('project:update'), ...mocks })

test('a task says whose it is and that it is overdue in words, and one tap ticks it off with the way back', async () => {
  const router = visit('/n/vexin/projects/project_1/work')
  const answer = { __typename: 'SetTaskDonePayload' as const, task: { __typename: 'CooperationTask' as const, id: 'task_1', version: 3, done: true }, userErrors: [] }
  await show([task], { mocks: [{ request: { query: SetTaskDoneDocument, variables: { input: { id: 'task_1', expectedVersion: 2, done: true } } }, result: { data: { answer } } }] })
  expect(screen.getByText('Pour vous')).toBeVisible()
  expect(screen.getByText('En retard de 3 jours')).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Imprimer les affiches' }))
  expect(screen.getByRole('checkbox', { name: 'Imprimer les affiches' })).toBeChecked()
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'changed-task_1-3' }))
})

test('a line and Enter add a task; a refusal leaves what was typed', async () => {
  const router = visit('/n/vexin/projects/project_1/work')
  const request = { query: CreateTaskDocument, variables: { input: { project: 'project_1', title: 'Ranger' } } }
  const refused = { __typename: 'CreateCooperationTaskPayload' as const, saved: null, userErrors: [{ __typename: 'UserError' as const, code: 'TOO_LONG', path: ['title'], message: 'Trop long.' }] }
  const done = { ...refused, saved: { __typename: 'CooperationTask' as const, id: 'task_2', version: 1 }, userErrors: [] }
  await show([], { mocks: [{ request, result: { data: { answer: refused } } }, { request, result: { data: { answer: done } } }] })
  const form = within(screen.getByRole('form', { name: 'Ajouter une tâche' }))
  const field = form.getByRole('textbox')
  await userEvent.type(field, 'Ranger{Enter}')
  expect(await screen.findByText('Trop long.')).toBeVisible()
  expect(field).toHaveValue('Ranger')
  await userEvent.type(field, '{Enter}')
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(field).toHaveValue('')
})

test.each([['2026-11-01', 'overdue', 1], ['2026-11-02', 'today', 0], ['2026-11-03', 'tomorrow', 1], ['2026-12-02', 'later', 30]])('%s is %s', (day, key, days) => {
  expect(dueWords(day, '2026-11-02')).toEqual({ key, days })
})

test('tasks are chosen to go out by boxes of their own, which come when they are asked for and leave the ticks alone', async () => {
  visit('/n/vexin/projects/project_1/work')
  await show([task, { ...task, id: 'task_2', title: 'Ranger' }])
  const box = { name: french('Sélectionner « Ranger »') }
  expect(screen.queryByRole('checkbox', box)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Sélectionner' }))
  await userEvent.click(screen.getByRole('checkbox', box))
  expect(screen.queryByRole('checkbox', { name: 'Ranger' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  expect((await screen.findAllByRole('menuitem', { name: /CSV/ }))[0]).toHaveAttribute('href', '/exports/tasks.csv?network=vexin&ids=task_2&of=project_1')
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: 'Fin de la sélection' }))
  expect(screen.queryByRole('checkbox', box)).toBeNull()
  expect(screen.getByRole('checkbox', { name: 'Ranger' })).not.toBeChecked()
  expect(screen.getByRole('button', { name: 'Exporter' })).toBeVisible()
})
