import type { MockLink } from '@apollo/client/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { Board } from './Board'
import { date, lieux } from '@/test/month'
import type { BoardOccurrence } from './board.operations'
import { DatesThatWaitDocument } from './store/documents'
import { OccurrenceAsItIsDocument, RescheduleDocument } from './useReschedule'

jest.mock('next/navigation')

// Two weeks are enough of a month, and quicker to draw.
const month = { id: 'essmonth_1', year: 2026, startsOn: '2026-11-02', endsOn: '2026-11-15', viewerCanPropose: true }
const show = (loaded: BoardOccurrence[], mocks: MockLink.MockedResponse[] = []) =>
  render(<Board month={month} lieux={lieux} loaded={loaded} kinds={[{ code: 'WORKSHOP', label: 'Atelier' }]} today="2026-11-03" />, { mocks })
const cell = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${id}"]`)
  if (!found) throw new Error(`There is no cell ${id}`)
  return within(found)
}

/** The card as the API gives it, named so that the cache knows it. */
const asAnswer = (one: BoardOccurrence) => ({
  __typename: 'Occurrence', ...one,
  lieu: one.lieu && { __typename: 'Lieu', ...one.lieu }, room: one.room && { __typename: 'Room', ...one.room },
  event: { __typename: 'EssMonthEvent', ...one.event, kind: { __typename: 'Term', ...one.event.kind } },
})

type Answer = { occurrence?: BoardOccurrence; userErrors?: object[]; conflicts?: object[] }
const answers = (input: object, { occurrence, userErrors = [], conflicts = [] }: Answer): MockLink.MockedResponse => ({
  request: { query: RescheduleDocument, variables: { input } },
  result: {
    data: {
      rescheduleOccurrence: {
        __typename: 'RescheduleOccurrencePayload',
        occurrence: occurrence ? asAnswer(occurrence) : null,
        userErrors: userErrors.map((one) => ({ __typename: 'UserError', ...one })),
        conflicts: conflicts.map((one) => ({ __typename: 'Conflict', ...one })),
      },
    },
  },
})

const nextDay = { startsAt: '2026-11-04T14:00:00+01:00', endsAt: '2026-11-04T16:00:00+01:00' }
const toNextDay = { occurrence: 'a', expectedVersion: 1, ...nextDay }

const press = (target: Element | Document, key: string, more: object = {}) => act(async () => void fireEvent.keyDown(target, { key, ...more }))

async function carryWithKeyboard(title: string, ...keys: string[]) {
  const grip = screen.getByRole('button', { name: french(`Déplacer « ${title} » dans le tableau`) })
  grip.focus()
  await press(grip, 'Enter')
  for (const key of keys) await press(document, key)
}

beforeEach(() => visit('/n/vexin/month/2026'))

test('the keyboard carries a card to the next day, says so in French, and the way back is one click', async () => {
  const moved = date('a', { ...nextDay, version: 2 })
  await show([date('a')], [
    answers(toNextDay, { occurrence: moved }),
    answers({ occurrence: 'a', expectedVersion: 2, startsAt: '2026-11-03T14:00:00+01:00', endsAt: '2026-11-03T16:00:00+01:00' }, { occurrence: date('a', { version: 3 }) }),
  ])
  expect(cell('lieu_1/2026-11-03').getByText('Atelier a')).toBeVisible()
  await carryWithKeyboard('Atelier a', 'ArrowRight')
  expect(await screen.findByText('Au-dessus de : mercredi 4 novembre, La Ruche.')).toBeInTheDocument()
  await press(document, 'Enter')
  expect(await screen.findByText(/« Atelier a » est maintenant : mer\. 4 nov\., 14 h – 16 h, La Ruche/)).toBeVisible()
  expect(cell('lieu_1/2026-11-04').getByText('Atelier a')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Annuler le déplacement' }))
  expect(await screen.findByText(/Déplacement annulé/)).toBeVisible()
  expect(cell('lieu_1/2026-11-03').getByText('Atelier a')).toBeVisible()
})

test('Escape puts the card back and asks nothing of the API', async () => {
  await show([date('a')])
  await carryWithKeyboard('Atelier a', 'ArrowDown', 'Escape')
  expect(await screen.findByText('« Atelier a » reste à sa place.')).toBeInTheDocument()
  expect(cell('lieu_1/2026-11-03').getByText('Atelier a')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a room that is taken: the card goes back, the reason is shown, and the form mends it', async () => {
  await show([date('a')], [answers(toNextDay, { userErrors: [{ code: 'ROOM_TAKEN', path: ['input', 'room'], message: 'La salle est déjà prise.' }] })])
  await carryWithKeyboard('Atelier a', 'ArrowRight', 'Enter')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('« Atelier a » n’a pas bougé')
  expect(alert).toHaveTextContent('La salle est déjà prise.')
  expect(cell('lieu_1/2026-11-03').getByText('Atelier a')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Corriger le déplacement…' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('La salle est déjà prise.')).toBeVisible()
  expect(within(dialog).getByLabelText('Jour')).toHaveValue('04/11/2026')
})

test('an API that cannot be reached leaves the card where it was', async () => {
  await show([date('a')], [{ request: { query: RescheduleDocument, variables: { input: toNextDay } }, error: new Error('offline') }])
  await carryWithKeyboard('Atelier a', 'ArrowRight', 'Enter')
  expect(await screen.findByRole('alert')).toHaveTextContent('Le serveur n’a pas accepté la demande.')
  expect(cell('lieu_1/2026-11-03').getByText('Atelier a')).toBeVisible()
})

test('somebody else moved the same card: both are shown, and what is kept is sent over their version', async () => {
  const theirs = date('a', { startsAt: '2026-11-10T14:00:00+01:00', endsAt: '2026-11-10T16:00:00+01:00', version: 2 })
  const conflict = {
    userErrors: [{ code: 'CONFLICT', path: null, message: 'Quelqu’un d’autre…' }],
    conflicts: (['startsAt', 'endsAt'] as const).map((field) => ({ field, base: date('a')[field], mine: nextDay[field], theirs: theirs[field] })),
  }
  await show([date('a')], [
    answers(toNextDay, conflict),
    { request: { query: OccurrenceAsItIsDocument, variables: { id: 'a' } }, result: { data: { occurrence: asAnswer(theirs) } } },
    answers(toNextDay, conflict),
    answers({ ...toNextDay, expectedVersion: 2 }, { occurrence: date('a', { ...nextDay, version: 3 }) }),
  ])
  await carryWithKeyboard('Atelier a', 'ArrowRight', 'Enter')
  const dialog = await screen.findByRole('dialog', { name: /Quelqu’un d’autre/ })
  for (const group of within(dialog).getAllByRole('radiogroup')) await userEvent.click(within(group).getByLabelText(/Votre valeur/))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer ce choix' }))
  await waitFor(() => expect(cell('lieu_1/2026-11-04').getByText('Atelier a')).toBeVisible())
})

test('who may not move a card finds nothing to carry it with', async () => {
  await show([date('a', { viewerCanReschedule: false })])
  expect(screen.getByText('Atelier a')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Déplacer/ })).toBeNull()
})

test('where nothing waits for a time and nothing can be moved, there is no tray', async () => {
  visit('/n/vexin/month/2026')
  const { unmount } = await show([date('a')])
  expect(screen.getByRole('heading', { name: 'Dates à fixer' })).toBeVisible()
  unmount()
  await show([date('a', { viewerCanReschedule: false })])
  expect(screen.queryByRole('heading', { name: 'Dates à fixer' })).toBeNull()
})

test('the tray holds dates without times; one that is dropped on a day is asked for its hours', async () => {
  await show([date('a', { startsAt: null, endsAt: null })])
  expect(cell('tray').getByText('Atelier a')).toBeVisible()
  expect(screen.getByRole('heading', { name: '1 date à fixer' })).toBeVisible()
  await carryWithKeyboard('Atelier a', 'ArrowDown', 'Enter')
  const dialog = await screen.findByRole('dialog', { name: french('Déplacer « Atelier a »') })
  expect(within(dialog).getByLabelText('Jour')).toHaveValue('03/11/2026')
})

test('a card that is carried into the tray loses its times and keeps its lieu', async () => {
  await show([date('a')], [answers({ occurrence: 'a', expectedVersion: 1, startsAt: null, endsAt: null }, { occurrence: date('a', { startsAt: null, endsAt: null, version: 2 }) })])
  await carryWithKeyboard('Atelier a', 'ArrowUp', 'Enter')
  await waitFor(() => expect(cell('tray').getByText('Atelier a')).toBeVisible())
})

test('filters of the address choose cards; a clash with a hidden card is still marked', async () => {
  visit('/n/vexin/month/2026?kinds=WORKSHOP')
  const debate = date('b', {})
  await show([date('a'), { ...debate, event: { ...debate.event, kind: { code: 'DEBATE', label: 'Débat' } } }])
  expect(screen.queryByText('Atelier b')).toBeNull()
  expect(screen.getByText('Grande salle aussi demandée par « Atelier b »')).toBeVisible()
})

test('Escape closes "move to…", and the keyboard is back at the button that opened it', async () => {
  visit('/n/vexin/month/2026')
  await show([date('a')])
  const opener = screen.getByRole('button', { name: french('Déplacer « Atelier a » vers…') })
  await userEvent.click(opener)
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(opener).toHaveFocus()
})

test('on paper each week in which something takes place is a table of the lieux that have a date in it; what waits follows', async () => {
  visit('/n/vexin/month/2026?kinds=WORKSHOP')
  const elsewhere = { lieu: null, room: null, place: { label: 'Place du marché', street: null, postalCode: null, commune: null } }
  const hidden = date('c')
  await show([date('a'), date('b', { ...elsewhere, startsAt: '2026-11-05T10:00:00+01:00', endsAt: '2026-11-05T12:00:00+01:00' }), date('w', { startsAt: null, endsAt: null }), { ...hidden, event: { ...hidden.event, kind: { code: 'DEBATE', label: 'Débat' } } }])
  fireEvent(window, new Event('beforeprint'))
  const paper = within(document.querySelector<HTMLElement>('[data-print="landscape"]')!)
  expect(paper.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Semaine du 2 novembre 2026', '1 date à fixer'])
  expect(paper.getAllByRole('row').map((row) => row.querySelector('th')?.textContent)).toEqual(['Lieux', 'La Ruche', 'Ailleurs'])
  expect(paper.getByRole('row', { name: /La Ruche/ })).toHaveTextContent(/14.h.–.16.h.*Atelier a.*Grande salle.*Publié/)
  expect(paper.getByText('Grande salle aussi demandée par « Atelier c »')).toBeInTheDocument()
  expect(paper.queryByText('Atelier c')).toBeNull()
  expect(paper.getByText('Atelier w')).toBeInTheDocument()
  fireEvent(window, new Event('afterprint'))
  expect(document.querySelector('[data-print]')).toBeNull()
})

test('what waits beyond the first page is counted, is read on demand, and is found by a search', async () => {
  const waits = (id: string) => date(id, { startsAt: null, endsAt: null })
  const page = (asked: object, found: BoardOccurrence[], endCursor: string | null): MockLink.MockedResponse => ({
    request: { query: DatesThatWaitDocument, variables: { network: 'network_1', year: 2026, ...asked } },
    result: {
      data: {
        essMonth: {
          __typename: 'EssMonth', id: 'essmonth_1', waiting: { __typename: 'OccurrenceConnection', totalCount: 4 },
          occurrences: { __typename: 'OccurrenceConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor }, nodes: found.map(asAnswer) },
        },
      },
    },
  })
  await render(<Board month={month} lieux={lieux} loaded={[waits('a')]} waiting={{ total: 4, after: 'cursor-a' }} kinds={[]} today="2026-11-03" />, {
    mocks: [page({ first: 50, text: 'atelier z' }, [waits('z')], null), page({ first: 200, after: 'cursor-a' }, [waits('y'), waits('z'), waits('w')], null)],
  })
  expect(screen.getByRole('heading', { name: '4 dates à fixer' })).toBeVisible()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher une date à fixer' }), 'atelier z')
  expect(await cell('tray').findByText('Atelier z')).toBeVisible()
  await userEvent.clear(screen.getByRole('searchbox', { name: 'Chercher une date à fixer' }))
  await userEvent.click(await screen.findByRole('button', { name: french('Montrer la suite : encore 2 dates à fixer') }))
  expect(await cell('tray').findByText('Atelier w')).toBeVisible()
  expect(cell('tray').getAllByText(/^Atelier [a-z]$/)).toHaveLength(4)
  expect(screen.getByRole('heading', { name: '4 dates à fixer' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Montrer la suite/ })).toBeNull()
})

test('dates beyond the weeks of the month are a number, and no columns', async () => {
  const far = date('far', { startsAt: '2027-03-01T14:00:00+01:00', endsAt: '2027-03-01T16:00:00+01:00' })
  await render(<Board month={month} lieux={lieux} loaded={[date('a'), far]} beyond={750} kinds={[]} today="2026-11-03" />)
  expect(screen.getByText('750 dates tombent hors des semaines de ce mois : elles ne sont pas sur le tableau.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Voir leurs événements' })).toHaveAttribute('href', '/n/vexin/month/2026/warnings?rules=OUTSIDE_MONTH')
  expect(screen.queryByText('Atelier far')).toBeNull()
  expect(document.querySelectorAll('[data-cell^="2027"], [data-cell*="2027-03"]')).toHaveLength(0)
})
