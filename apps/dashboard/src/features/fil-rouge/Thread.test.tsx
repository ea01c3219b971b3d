import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeFragmentData } from '@/gql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { HangOnMilestoneDocument, ThreadFragmentDocument, WriteThreadHereDocument } from './thread.operations'
import { Thread } from './Thread'
import { todayAmong } from './today'

jest.mock('next/navigation')

const event = { __typename: 'EssMonthEvent' as const, id: 'event_1', title: 'Le grand repair café', essMonth: { __typename: 'EssMonth' as const, id: 'essmonth_1', year: 2026 } }
const decision = { __typename: 'Decision' as const, id: 'decision_1', title: 'Pas de gaz' }
const thread = (viewerCanUpdate: boolean, adrift = [event]) => makeFragmentData({
  id: 'filrouge_1', version: 3, sentence: 'Réparer ensemble.', shareToken: null, sharedUntil: null, viewerCanUpdate,
  milestones: [
    { id: 'milestone_1', title: 'Former', startsOn: '2026-10-13', done: true, phase: null, items: [{ id: 'item_1', why: 'La sécurité d’abord.', subject: decision as never }] },
    { id: 'milestone_2', title: 'Le rendez-vous', startsOn: '2026-11-07', done: false, phase: null, items: [] },
  ],
  adrift: adrift as never[],
}, ThreadFragmentDocument)
const show = (viewerCanUpdate: boolean, mocks: Parameters<typeof render>[1] = {}) =>
  render(<Thread thread={thread(viewerCanUpdate)} name="Repair café" project="project_1" editHref="/n/vexin/projects/project_1/fil-rouge/edit" today="2026-11-02" />, { viewer: memberWith('project:update'), ...mocks })

test('milestones stand in order with what hangs on them and why, and today between what began and what is to come', async () => {
  visit('/n/vexin/projects/project_1/fil-rouge')
  await show(false)
  const steps = within(screen.getByRole('list', { name: 'Jalons, dans l’ordre' })).getAllByRole('listitem').filter((step) => step.parentElement?.tagName === 'OL')
  expect(steps.map((step) => step.textContent)).toEqual([expect.stringContaining('La sécurité d’abord.'), 'Aujourd’hui, 2 novembre 2026', expect.stringContaining('Le rendez-vous')])
  expect(screen.getByRole('link', { name: 'Pas de gaz' })).toHaveAttribute('href', '/n/vexin/projects/project_1/work#decision_1')
  expect(screen.getByText('Le grand repair café')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('of much that is adrift a part is shown, and all of it on demand', async () => {
  visit('/n/vexin/aim')
  const many = Array.from({ length: 30 }, (_, index) => ({ ...event, id: `event_${index}` }))
  await render(<Thread thread={thread(false, many)} name="Vexin" editHref="/n/vexin/aim/fil-rouge" today="2026-11-02" />)
  expect(screen.getAllByText('Le grand repair café')).toHaveLength(12)
  await userEvent.click(screen.getByRole('button', { name: 'Montrer les 18 autres' }))
  expect(screen.getAllByText('Le grand repair café')).toHaveLength(30)
})

test('what is adrift is hung on a milestone, with a reason that cannot be left out', async () => {
  const router = visit('/n/vexin/projects/project_1/fil-rouge')
  const input = { subject: 'event_1', milestone: 'milestone_2', why: 'On nous y verra ensemble.', expectedVersion: 3 }
  const done = { __typename: 'FilRougePayload' as const, filRouge: { __typename: 'FilRouge' as const, id: 'filrouge_1', version: 4 }, userErrors: [] }
  await show(true, { mocks: [{ request: { query: HangOnMilestoneDocument, variables: { input } }, result: { data: { answer: done } } }] })
  await userEvent.click(screen.getByRole('button', { name: french('Accrocher quelque chose à : Le rendez-vous') }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Accrocher' }))
  expect(dialog.getByText('Dites pourquoi, en une phrase.')).toBeVisible()
  fireEvent.change(dialog.getByRole('textbox', { name: /Pourquoi/ }), { target: { value: ' On nous y verra ensemble. ' } })
  await userEvent.click(dialog.getByRole('combobox', { name: /Quoi/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Le grand repair café' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Accrocher' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the sentence is written where it stands; what others have changed meanwhile is said, and what was typed stays', async () => {
  const router = visit('/n/vexin/projects/project_1/fil-rouge')
  const input = { id: 'filrouge_1', expectedVersion: 3, change: { sentence: 'Réparer, ensemble.' } }
  const refusal = { __typename: 'UserError' as const, code: 'CONFLICT', path: [], message: 'Quelqu’un d’autre a changé les mêmes champs entre-temps.' }
  await show(true, { mocks: [{ request: { query: WriteThreadHereDocument, variables: { input } }, result: { data: { answer: { __typename: 'WriteFilRougePayload' as const, saved: null, userErrors: [refusal] } } } }] })
  await userEvent.click(screen.getByRole('button', { name: 'Modifier la phrase' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'La phrase' }), { target: { value: 'Réparer, ensemble.' } })
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(await screen.findByText(refusal.message)).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'La phrase' })).toHaveValue('Réparer, ensemble.')
  expect(router.refresh).toHaveBeenCalled()
})

test.each([
  [[], -1],
  [[{}, {}], -1],
  [[{ startsOn: '2026-11-02' }, { startsOn: '2026-11-03' }], 1],
  [[{ startsOn: '2026-10-01' }, {}], 2],
  [[{ startsOn: '2026-12-01' }], 0],
])('today among %j stands before %s', (milestones, place) => {
  expect(todayAmong(milestones, '2026-11-02')).toBe(place)
})
