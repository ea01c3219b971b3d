import { notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { UndoChangeDocument } from '@/components/history/documents'
import { SelectBox } from '@/components/selection/SelectBox'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { SetEditorialStateDocument } from '../editorial/setEditorialState'
import { ApplyChecklistDocument, ChecklistChoicesDocument } from '../event/preparation/operations'
import { BulkBar } from './BulkBar'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const TITLES: Record<string, string> = { event_1: 'Bal', event_2: 'Marché' }
const answer = (events: string[], userErrors: object[] = [], changed = events) => ({
  data: {
    setEditorialState: {
      __typename: 'SetEditorialStatePayload' as const,
      events: events.map((id) => ({ __typename: 'EssMonthEvent' as const, id, editorialState: 'REFUSED' as const, version: 2 })),
      changed: changed.map((id) => ({ __typename: 'EssMonthEvent' as const, id, title: TITLES[id]!, version: 2 })),
      userErrors,
    },
  },
})
const request = (reason?: string) => ({ query: SetEditorialStateDocument, variables: { input: { events: ['event_1', 'event_2'], state: reason ? ('REFUSED' as const) : ('ACCEPTED' as const), reason } } })
const undo = (subject: string, userErrors: object[] = []) => ({
  request: { query: UndoChangeDocument, variables: { input: { subject, version: 2 } } },
  result: { data: { undoChange: { __typename: 'UndoChangePayload' as const, subjectId: subject, deleted: false, entry: null, node: null, userErrors, conflicts: [] } } } as never,
})

test('what is ticked is refused together, with a reason; a refusal of the API leaves what was typed', async () => {
  const router = visit('/n/vexin/month/2026/list')
  const taken = { __typename: 'UserError' as const, code: 'TOO_LONG', path: ['reason'], message: 'Trop long.' }
  await render(
    <>
      <SelectBox id="event_1" name="Bal" />
      <SelectBox id="event_2" name="Marché" />
      <BulkBar />
    </>,
    { viewer: memberWith('event:arbitrate'), mocks: [{ request: request('Complet.'), result: answer([], [taken]) as never }, { request: request('Complet.'), result: answer(['event_1', 'event_2']) as never }] },
  )
  expect(screen.queryByRole('button', { name: 'Accepter' })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Bal »') }))
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Marché »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Refuser…' }))
  const dialog = within(await screen.findByRole('dialog', { name: french('Refuser 2 événements ?') }))
  await userEvent.click(dialog.getByRole('button', { name: 'Refuser' }))
  expect(dialog.getByText('Dites pourquoi : quelqu’un attend une réponse.')).toBeVisible()
  await userEvent.type(dialog.getByRole('textbox'), 'Complet.')
  await userEvent.click(dialog.getByRole('button', { name: 'Refuser' }))
  expect(await dialog.findByText('Trop long.')).toBeVisible()
  expect(dialog.getByRole('textbox')).toHaveValue('Complet.')
  await userEvent.click(dialog.getByRole('button', { name: 'Refuser' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'changed-events' }))
  expect(screen.queryByRole('button', { name: 'Accepter' })).toBeNull()
})

/** Ticks both, accepts them, and answers the notice that is shown then. */
async function accept(mocks: object[]) {
  visit('/n/vexin/month/2026/list')
  await render(
    <>
      <SelectBox id="event_1" name="Bal" />
      <SelectBox id="event_2" name="Marché" />
      <BulkBar />
    </>,
    { viewer: memberWith('event:arbitrate'), mocks: mocks as never },
  )
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Bal »') }))
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Marché »') }))
  jest.mocked(notifications.show).mockClear()
  await userEvent.click(screen.getByRole('button', { name: 'Accepter' }))
  await waitFor(() => expect(notifications.show).toHaveBeenCalled())
  return jest.mocked(notifications.show).mock.calls[0]![0].message as ReactElement
}

test('the way back of a decision is that of the events that it changed', async () => {
  const notice = await accept([{ request: request(), result: answer(['event_1', 'event_2'], [], ['event_2']) }, undo('event_2')])
  await render(notice, { mocks: [undo('event_2')] as never })
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  // Taking back what was no change of it would take back the one before.
  await waitFor(() => expect(notifications.show).toHaveBeenLastCalledWith({ message: 'La décision est annulée.' }))
})

test('what stays in spite of the way back is named, and no answer is no decision of others', async () => {
  const notice = await accept([{ request: request(), result: answer(['event_1', 'event_2']) }])
  const conflict = { __typename: 'UserError' as const, code: 'CONFLICT', path: [], message: 'Autre chose.' }
  await render(notice, { mocks: [undo('event_1', [conflict]), { request: undo('event_2').request, error: new Error('offline') }] as never })
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  const told = 'Une décision reste, quelqu’un d’autre l’a changée depuis : « Bal ». Une décision n’a pas pu être annulée : le serveur n’a pas répondu. L’historique de l’événement permet d’y revenir.'
  await waitFor(() => expect(notifications.show).toHaveBeenLastCalledWith({ color: 'red', autoClose: false, message: french(told) }))
})

test('a checklist is applied to all that is ticked, in one request; who stands in the way is named', async () => {
  const router = visit('/n/vexin/month/2026/list')
  const choices = {
    request: { query: ChecklistChoicesDocument, variables: { network: 'network_1' } },
    result: { data: { network: { __typename: 'Network' as const, id: 'network_1', checklists: [{ __typename: 'Checklist' as const, id: 'checklist_1', name: 'Avant un marché', items: [{ __typename: 'ChecklistItem' as const, title: 'Réserver' }] }] } } },
  }
  const apply = (userErrors: object[], tasks: string[]) => ({
    request: { query: ApplyChecklistDocument, variables: { input: { checklist: 'checklist_1', events: ['event_1', 'event_2'] } } },
    result: { data: { answer: { __typename: 'ApplyChecklistPayload' as const, tasks: tasks.map((id) => ({ __typename: 'EventTask' as const, id })), userErrors } } },
  })
  const refused = ['Bal : trop.', 'Marché : trop.'].map((message, index) => ({ __typename: 'UserError' as const, code: 'TOO_MANY', path: ['events', String(index)], message }))
  await render(
    <>
      <SelectBox id="event_1" name="Bal" />
      <SelectBox id="event_2" name="Marché" />
      <BulkBar />
    </>,
    { viewer: memberWith('event:arbitrate'), mocks: [choices, apply(refused, []), apply([], ['eventtask_1', 'eventtask_2'])] as never },
  )
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box)
  await userEvent.click(screen.getByRole('button', { name: 'Appliquer une liste de tâches…' }))
  const dialog = within(await screen.findByRole('dialog', { name: french('Préparer 2 événements') }))
  await userEvent.click(await dialog.findByRole('combobox'))
  await userEvent.click(await screen.findByRole('option', { name: 'Avant un marché (1)' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Appliquer' }))
  await waitFor(() => expect(notifications.show).toHaveBeenLastCalledWith({ color: 'red', autoClose: false, message: 'Bal : trop. Marché : trop.' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Appliquer' }))
  await waitFor(() => expect(notifications.show).toHaveBeenLastCalledWith({ message: '2 tâches ajoutées.' }))
  expect(router.refresh).toHaveBeenCalled()
  expect(screen.queryByRole('button', { name: 'Accepter' })).toBeNull()
})

test('where all had the state already there is nothing to take back', async () => {
  expect(await accept([{ request: request(), result: answer(['event_1', 'event_2'], [], []) }])).toBe('2 événements sont acceptés.')
})
