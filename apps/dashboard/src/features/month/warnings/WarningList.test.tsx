import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MonthWarningFragment } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { OverrideWarningDocument, TakeBackOverrideDocument } from './warnings.operations'
import { WarningList } from './WarningList'

jest.mock('next/navigation')

const warning = (change: Partial<MonthWarningFragment> = {}): MonthWarningFragment => ({
  id: 'warning_1', rule: 'ROOM_OVERLAP', severity: 'SERIOUS', message: 'Deux à la fois.', viewerCanOverride: true, overridden: null,
  occurrences: [{ id: 'occurrence_1', startsAt: '2026-11-12T14:00:00Z', event: { id: 'event_1', title: 'Bal' }, lieu: null }], ...change,
})
const answer = (field: string, userErrors: object[] = []) => ({ data: { [field]: { __typename: `${field}Payload`, warning: null, userErrors: userErrors.map((one) => ({ __typename: 'UserError', ...one })) } } })

test('a warning leads to its event, and is accepted with a reason', async () => {
  const router = visit('/n/vexin/month/2026/warnings')
  const input = { warning: 'warning_1', reason: 'La chorale ouvre le bal' }
  await render(<WarningList warnings={[warning()]} year={2026} />, { mocks: [{ request: { query: OverrideWarningDocument, variables: { input } }, result: answer('overrideWarning') }] })
  expect(screen.getByRole('heading', { name: /Grave/ })).toBeVisible()
  expect(screen.getByRole('link', { name: french('« Bal »') })).toHaveAttribute('href', '/n/vexin/month/2026/events/event_1')
  await userEvent.click(screen.getByRole('button', { name: /Accepter cet écart/ }))
  expect(await screen.findByRole('button', { name: 'Accepter' })).toBeDisabled()
  await userEvent.type(screen.getByRole('textbox'), 'La chorale ouvre le bal')
  await userEvent.click(screen.getByRole('button', { name: 'Accepter' }))
  await screen.findByRole('link', { name: french('« Bal »') })
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('a refusal leaves the reason that was typed', async () => {
  visit('/n/vexin/month/2026/warnings')
  const refused = answer('overrideWarning', [{ code: 'WARNING_OVERRIDDEN', path: ['warning'], message: 'Déjà accepté.' }])
  await render(<WarningList warnings={[warning()]} year={2026} />, { mocks: [{ request: { query: OverrideWarningDocument, variables: { input: { warning: 'warning_1', reason: 'Convenu' } } }, result: refused }] })
  await userEvent.click(screen.getByRole('button', { name: /Accepter cet écart/ }))
  await userEvent.type(await screen.findByRole('textbox'), 'Convenu')
  await userEvent.click(screen.getByRole('button', { name: 'Accepter' }))
  expect(await screen.findByText('Déjà accepté.')).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('Convenu')
})

test('what was accepted says why and by whom, and is taken back; who may not sees no button', async () => {
  const router = visit('/n/vexin/month/2026/warnings')
  const accepted = warning({ overridden: { reason: 'Convenu', byName: 'Claire', at: '2026-11-02T09:00:00Z', by: null } })
  const { rerender } = await render(<WarningList warnings={[accepted]} year={2026} />, { mocks: [{ request: { query: TakeBackOverrideDocument, variables: { input: { warning: 'warning_1' } } }, result: answer('takeBackOverride') }] })
  expect(screen.getByText(/Claire.*Convenu/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /Ne plus accepter/ }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  rerender(<WarningList warnings={[{ ...accepted, viewerCanOverride: false }]} year={2026} />)
  expect(screen.queryByRole('button', { name: /Ne plus accepter/ })).toBeNull()
  expect(router.refresh).toHaveBeenCalled()
})
