import type { MockLink } from '@apollo/client/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { date } from '@/test/month'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import type { BoardOccurrence } from '../../board.operations'
import { RescheduleDocument } from '../../useReschedule'
import { AddDatesDocument, RescheduleManyDocument } from '../documents'
import { useBoardStore, type BoardTogether } from '../useBoardStore'
import { BoardFrame } from './BoardFrame'
import { CardExtras } from './CardExtras'

jest.mock('next/navigation')

let board: BoardTogether
/** A board without its views: what they show of each card is its day. */
function Bare({ loaded }: { loaded: readonly BoardOccurrence[] }) {
  board = useBoardStore(loaded, { year: 2026 })
  return (
    <BoardFrame board={board}>
      {board.occurrences.map((one) => (
        <article key={one.id} data-card={one.id} aria-label={one.event.title}>
          {one.startsAt?.slice(0, 10) ?? 'sans date'} <CardExtras occurrence={one} />
        </article>
      ))}
    </BoardFrame>
  )
}

const cards = [date('a'), date('b', { startsAt: '2026-11-05T18:00:00+01:00', endsAt: '2026-11-05T20:00:00+01:00' })]
const show = (mocks: MockLink.MockedResponse[] = []) => render(<Bare loaded={cards} />, { mocks, viewer: memberWith('event:arbitrate') })
const asAnswer = (one: BoardOccurrence) => ({
  __typename: 'Occurrence' as const, ...one,
  lieu: one.lieu && { __typename: 'Lieu' as const, ...one.lieu }, room: one.room && { __typename: 'Room' as const, ...one.room },
  event: { __typename: 'EssMonthEvent' as const, ...one.event, kind: { __typename: 'Term' as const, ...one.event.kind } },
})
const times = (day: string, from: string, until: string) => ({ startsAt: `2026-11-${day}T${from}:00:00+01:00`, endsAt: `2026-11-${day}T${until}:00:00+01:00` })
const single = (input: object, to: BoardOccurrence): MockLink.MockedResponse => ({
  request: { query: RescheduleDocument, variables: { input } },
  result: { data: { rescheduleOccurrence: { __typename: 'RescheduleOccurrencePayload', occurrence: asAnswer(to), userErrors: [], conflicts: [] } } },
})
const dayOf = (id: string) => screen.getByRole('article', { name: `Atelier ${id}` })
const moveA = () => act(() => board.move(board.occurrences[0]!, { ...cards[0]!, ...times('10', '14', '16') }))

beforeEach(() => {
  visit('/n/vexin/month/2026')
  jest.restoreAllMocks()
})

test('a step back is named by what it takes back, by button and by key; so is the way forth', async () => {
  const [there, back] = [times('10', '14', '16'), times('03', '14', '16')]
  await show([
    single({ occurrence: 'a', expectedVersion: 1, ...there }, date('a', { ...there, version: 2 })),
    single({ occurrence: 'a', expectedVersion: 2, ...back }, date('a', { ...back, version: 3 })),
    single({ occurrence: 'a', expectedVersion: 3, ...there }, date('a', { ...there, version: 4 })),
  ])
  expect(screen.getByRole('button', { name: 'Rien à annuler' })).toBeDisabled()
  moveA()
  expect(dayOf('a')).toHaveTextContent('2026-11-10')
  await waitFor(() => expect(board.news).toMatchObject({ kind: 'moved', undone: false }))
  await userEvent.click(screen.getByRole('button', { name: french('Annuler : déplacement de « Atelier a »') }))
  expect(dayOf('a')).toHaveTextContent('2026-11-03')
  await waitFor(() => expect(board.news).toMatchObject({ kind: 'moved', undone: true }))
  expect(screen.getByRole('button', { name: french('Rétablir : déplacement de « Atelier a »') })).toBeEnabled()
  fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true })
  expect(dayOf('a')).toHaveTextContent('2026-11-10')
  await waitFor(() => expect(board.news).toMatchObject({ kind: 'moved', undone: false }))
})

test('what is selected by Ctrl and boxes shifts in one mutation, and a refusal names the card and puts all of them back', async () => {
  const input = { moves: [{ occurrence: 'a', expectedVersion: 1, ...times('10', '14', '16') }, { occurrence: 'b', expectedVersion: 1, ...times('12', '18', '20') }] }
  await show([{
    request: { query: RescheduleManyDocument, variables: { input } },
    result: { data: { rescheduleOccurrences: { __typename: 'RescheduleOccurrencesPayload', occurrences: [], conflicts: [], userErrors: [{ __typename: 'UserError', code: 'ROOM_TAKEN', path: ['moves', '1', 'room'], message: 'La salle est déjà prise.' }] } } },
  }])
  fireEvent.click(dayOf('a'), { ctrlKey: true })
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Atelier b »') }))
  const bar = screen.getByRole('region', { name: 'Sélection' })
  expect(within(bar).getByRole('status')).toHaveTextContent('2 dates sélectionnées')
  await userEvent.click(within(bar).getByRole('button', { name: 'Décaler…' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Une semaine plus tard' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Cela n’a pas été fait : déplacement de 2 dates')
  expect(alert).toHaveTextContent('La salle est déjà prise. Il s’agit de : Atelier b.')
  expect(dayOf('a')).toHaveTextContent('2026-11-03')
  expect(screen.queryByRole('region', { name: 'Sélection' })).toBeNull()
})

test('weekly four times more, in four clicks', async () => {
  const occurrences = ['10', '17', '24'].map((day) => ({ ...times(day, '14', '16'), lieu: 'lieu_1', room: 'room_1' }))
  const december = { startsAt: '2026-12-01T14:00:00+01:00', endsAt: '2026-12-01T16:00:00+01:00', lieu: 'lieu_1', room: 'room_1' }
  await show([{
    request: { query: AddDatesDocument, variables: { input: { event: 'event_a', occurrences: [...occurrences, december] } } },
    result: { data: { addOccurrences: { __typename: 'AddOccurrencesPayload', userErrors: [], occurrences: ['c', 'd', 'e', 'f'].map((id, index) => asAnswer({ ...date(id, [...occurrences, december].map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))[index]), event: cards[0]!.event })) } } },
  }])
  await userEvent.click(screen.getByRole('button', { name: 'Sélectionner' }))
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Atelier a »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Répéter…' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Répéter' }))
  await waitFor(() => expect(board.occurrences.filter(({ id }) => id.startsWith('new:'))).toEqual([]))
  expect(board.occurrences).toHaveLength(6)
  expect(screen.getByText('C’est fait : répétition de « Atelier a ».')).toBeVisible()
  expect(screen.getByRole('button', { name: french('Annuler : répétition de « Atelier a »') })).toBeEnabled()
})

test('who has changed a card stands on it, who looks at it too, and both are told', async () => {
  await show()
  act(() => {
    board.facts.people.set([{ id: 'user_1', name: 'Camille', lookingAt: null }, { id: 'user_2', name: 'Karim Haddad', lookingAt: 'b' }])
    board.facts.mark('a', { name: 'Inès', title: 'Atelier a' })
  })
  expect(within(screen.getByRole('list', { name: 'Sur le tableau en ce moment' })).getByRole('img', { name: 'Camille (vous)' })).toBeVisible()
  expect(within(dayOf('b')).getByText('Karim Haddad')).toBeVisible()
  expect(within(dayOf('a')).getByText('Inès')).toHaveAttribute('title', 'Inès vient de changer cette carte')
  expect(await screen.findByText('Inès a changé « Atelier a ».')).toBeInTheDocument()
})

test('without a line a banner says what becomes of the changes', async () => {
  await show([{ request: { query: RescheduleDocument, variables: { input: { occurrence: 'a', expectedVersion: 1, ...times('10', '14', '16') } } }, error: new TypeError('Failed to fetch') }])
  moveA()
  expect(await screen.findByText('Connexion interrompue')).toBeVisible()
  expect(screen.getByText(/Un changement attend la connexion\./)).toBeVisible()
  expect(dayOf('a')).toHaveTextContent('2026-11-10')
})
