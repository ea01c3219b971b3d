import { notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SelectBox } from '@/components/selection/SelectBox'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { SetEditorialStateDocument } from '../editorial/setEditorialState'
import { BulkBar } from './BulkBar'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const answer = (events: string[], userErrors: object[] = []) => ({
  data: { setEditorialState: { __typename: 'SetEditorialStatePayload' as const, events: events.map((id) => ({ __typename: 'EssMonthEvent' as const, id, editorialState: 'REFUSED' as const, version: 2 })), userErrors } },
})
const request = (reason: string) => ({ query: SetEditorialStateDocument, variables: { input: { events: ['event_1', 'event_2'], state: 'REFUSED' as const, reason } } })

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
