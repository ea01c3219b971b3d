import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { EventTaskFragment, SlotFragment, StaffingFragment } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { PutDownDocument } from './operations'
import { SlotItem } from './SlotItem'
import { slotChange, slotValues } from './slotValues'
import { taskChange, taskValues, withTheirs } from './taskValues'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const slot: SlotFragment = { id: 'slot_1', version: 3, title: 'Tenir la buvette', startsAt: '2026-11-28T09:00:00Z', endsAt: '2026-11-28T13:00:00Z', minimum: 3, maximum: 4, viewerCanUpdate: false, viewerCanSign: true }
const staffed = (names: string[], mine = false) =>
  ({ count: names.length, missing: Math.max(0, slot.minimum - names.length), mine, people: names.map((name) => ({ id: `person_${name}`, name })), slot }) as unknown as StaffingFragment
const show = (staffing: StaffingFragment, mocks: NonNullable<Parameters<typeof render>[1]>['mocks'] = []) =>
  render(
    <ul>
      <SlotItem staffing={staffing} slot={slot} timeZone="Europe/Paris" people={[{ id: 'person_Inès', name: 'Inès' }]} onEdit={() => {}} />
    </ul>,
    { viewer: memberWith('volunteer:sign'), mocks },
  )

test('a slot says how many are missing, and one press puts oneself down', async () => {
  const router = visit('/n/vexin/month/2026/events/event_1/preparation')
  const answer = { __typename: 'PutDownVolunteerPayload' as const, slot: { __typename: 'VolunteerSlot' as const, id: 'slot_1', version: 4 }, userErrors: [] }
  await show(staffed(['Karim']), [{ request: { query: PutDownDocument, variables: { input: { slot: 'slot_1', person: undefined } } }, result: { data: { answer } } }])
  expect(screen.getByText('Il manque 2 personnes')).toBeVisible()
  expect(screen.getByText('une personne inscrite, 3 au moins, 4 au plus')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Je viens' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('a full slot takes nobody more, and lets go who is down', async () => {
  visit('/n/vexin/month/2026/events/event_1/preparation')
  await show(staffed(['Karim', 'Louise', 'Romain', 'Inès'], true))
  expect(screen.getByText('Complet')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Je ne viens plus' })).toBeEnabled()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByRole('button', { name: french('Retirer Karim de « Tenir la buvette »') })).toBeEnabled()
})

test('a slot that ends before it begins ends the next day, on the clock of the place', () => {
  const before = slotValues(slot, 'Indian/Reunion', null)
  expect(before).toMatchObject({ day: '2026-11-28', start: '13:00', end: '17:00' })
  expect(slotChange('Indian/Reunion')(before, { ...before, start: '20:00', end: '01:00' })).toEqual({ startsAt: '2026-11-28T20:00:00+04:00', endsAt: '2026-11-29T01:00:00+04:00' })
})

test('one way of saying when takes the place of the other', () => {
  const task = { title: 'Affiches', notes: null, assignee: null, dueOn: '2026-10-29', offsetDays: -30 } as unknown as EventTaskFragment
  const before = taskValues(task)
  expect(before).toMatchObject({ due: 'before', days: 30, dueOn: null })
  expect(taskChange(before, { ...before, due: 'day', dueOn: '2026-11-02' })).toEqual({ dueOn: '2026-11-02', offsetDays: null })
  expect(taskChange(before, { ...before, due: 'after', days: 2 })).toEqual({ offsetDays: 2 })
  expect(taskChange(before, { ...before, due: 'none' })).toEqual({ offsetDays: null })
  expect(withTheirs(before, 'offsetDays', 5)).toMatchObject({ due: 'after', days: 5 })
})
