import type { MockLink } from '@apollo/client/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { date, lieux } from '@/test/month'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { ProposeEventDocument } from '../form/eventDocuments'
import { Board } from './Board'
import type { BoardOccurrence } from './board.operations'
import { RescheduleDocument } from './useReschedule'

jest.mock('next/navigation')

// A few days are enough of a month, and quicker to draw.
const month = { id: 'essmonth_1', year: 2026, startsOn: '2026-11-02', endsOn: '2026-11-08', viewerCanPropose: true }
const kinds = [{ code: 'WORKSHOP', label: 'Atelier' }, { code: 'DEBATE', label: 'Débat' }]

interface Shown {
  mocks?: MockLink.MockedResponse[]
  locale?: 'fr' | 'en'
  lastView?: string
}
const show = (loaded: BoardOccurrence[], { mocks = [], locale, lastView }: Shown = {}) =>
  render(<Board month={month} lieux={lieux} loaded={loaded} kinds={kinds} lastView={lastView} today="2026-11-03" />, { mocks, locale })

const cell = (id: string) => document.querySelector<HTMLElement>(`[data-cell="${id}"]`)!

const named = (one: BoardOccurrence) => ({
  __typename: 'Occurrence', ...one,
  lieu: one.lieu && { __typename: 'Lieu', ...one.lieu }, room: one.room && { __typename: 'Room', ...one.room },
  event: { __typename: 'EssMonthEvent', ...one.event, kind: { __typename: 'Term', ...one.event.kind } },
})
const moves = (input: object, occurrence: BoardOccurrence): MockLink.MockedResponse => ({
  request: { query: RescheduleDocument, variables: { input } },
  result: { data: { rescheduleOccurrence: { __typename: 'RescheduleOccurrencePayload', occurrence: named(occurrence), userErrors: [], conflicts: [] } } },
})

const press = (key: string, more: object = {}) => act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }))

beforeEach(() => {
  visit('/n/vexin/month/2026')
  document.cookie = 'essaim-board=; max-age=0; path=/'
})

test('zoom and rows are in the address, and remembered for the next visit', async () => {
  const { unmount } = await show([date('a')])
  await userEvent.click(screen.getByRole('radio', { name: 'Semaine' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Thèmes' }))
  expect(window.location.search).toBe('?zoom=week&by=theme&on=2026-11-03')
  expect(document.cookie).toContain('essaim-board=week.theme')
  expect(within(screen.getByRole('row', { name: /Sans thème/ })).getByText('Atelier a')).toBeVisible()
  unmount()
  visit('/n/vexin/month/2026')
  await show([date('a')], { lastView: 'day.lieu' })
  expect(screen.getByRole('radio', { name: 'Jour' })).toBeChecked()
  expect(within(screen.getByRole('region', { name: french('mardi 3 novembre, heure par heure') })).getByText('Atelier a')).toBeVisible()
  expect(window.location.search).toBe('?zoom=day&on=2026-11-03')
})

test('place, move, change the room and undo: at most twelve keys, and the keyboard stays with the card', async () => {
  const waiting = date('a', { startsAt: null, endsAt: null })
  const placed = { startsAt: '2026-11-03T18:00:00+01:00', endsAt: '2026-11-03T20:00:00+01:00' }
  const moved = { startsAt: '2026-11-04T18:00:00+01:00', endsAt: '2026-11-04T20:00:00+01:00' }
  const hall = { id: 'room_shared', name: 'Hall' }
  await show([waiting], {
    mocks: [
      moves({ occurrence: 'a', expectedVersion: 1, ...placed }, date('a', { ...placed, version: 2 })),
      moves({ occurrence: 'a', expectedVersion: 2, ...moved, room: 'room_shared' }, date('a', { ...moved, room: hall, version: 3 })),
      moves({ occurrence: 'a', expectedVersion: 3, ...placed, room: 'room_1' }, date('a', { ...placed, version: 4 })),
    ],
  })
  let keys = 0
  const key = async (name: string, more: object = {}) => {
    keys += 1
    await press(name, more)
  }
  screen.getByRole('button', { name: french('Déplacer « Atelier a » dans le tableau') }).focus()
  await key('Enter')
  await key('ArrowDown')
  await key('Enter')
  const dialog = await screen.findByRole('dialog', { name: french('Déplacer « Atelier a »') })
  // The form sends itself on Enter, which the browser does where there is a button for it.
  await key('Enter')
  fireEvent.submit(within(dialog).getByRole('button', { name: 'Déplacer' }).closest('form')!)
  await screen.findByText(/« Atelier a » est maintenant/)
  await waitFor(() => expect(document.activeElement).toBe(cell('lieu_1/2026-11-03').querySelector('[data-grip]')))

  await key('Enter')
  await key('ArrowRight')
  await key('PageDown')
  expect(await screen.findByText('Au-dessus de : mercredi 4 novembre, La Ruche, Hall.')).toBeInTheDocument()
  await key('Enter')
  await waitFor(() => expect(within(cell('lieu_1/2026-11-04')).getByText('Hall')).toBeVisible())
  await screen.findByText(/« Atelier a » est maintenant : mer\./)
  expect(document.activeElement).toBe(cell('lieu_1/2026-11-04').querySelector('[data-grip]'))

  await key('z', { ctrlKey: true })
  expect(await screen.findByText(/Déplacement annulé/)).toBeVisible()
  expect(within(cell('lieu_1/2026-11-03')).getByText('Grande salle')).toBeVisible()
  expect(keys).toBeLessThanOrEqual(12)
})

test('while a card is carried, cells say in words why it should not go there, and so does the voice', async () => {
  const other = date('b', { startsAt: '2026-11-04T15:00:00+01:00', endsAt: '2026-11-04T17:00:00+01:00' })
  await show([date('a'), other])
  screen.getByRole('button', { name: french('Déplacer « Atelier a » dans le tableau') }).focus()
  await press('Enter')
  await waitFor(() => expect(cell('lieu_1/2026-11-04')).toHaveAttribute('data-against', 'salle prise'))
  expect(cell('lieu_1/2026-11-05')).not.toHaveAttribute('data-against')
  await press('ArrowRight')
  expect(await screen.findByText('Au-dessus de : mercredi 4 novembre, La Ruche. Attention : salle prise (« Atelier b »).')).toBeInTheDocument()
  await press('Escape')
  await waitFor(() => expect(document.querySelector('[data-against]')).toBeNull())
})

test('in English the same is said in English', async () => {
  await show([date('a')], { locale: 'en' })
  screen.getByRole('button', { name: 'Move “Atelier a” on the board' }).focus()
  await press('Enter')
  await press('ArrowRight')
  expect(await screen.findByText('Over: Wednesday 4 November, La Ruche.')).toBeInTheDocument()
  await press('Escape')
  expect(await screen.findByText('“Atelier a” stays where it was.')).toBeInTheDocument()
})

test('in the day with hours keys move by quarters of an hour and pull the end; cards are as tall as they last', async () => {
  visit('/n/vexin/month/2026?zoom=day&on=2026-11-03')
  const later = { startsAt: '2026-11-03T14:15:00+01:00', endsAt: '2026-11-03T16:30:00+01:00' }
  await show([date('a')], { mocks: [moves({ occurrence: 'a', expectedVersion: 1, ...later }, date('a', { ...later, version: 2 }))] })
  const slot = screen.getByRole('article', { name: 'Atelier a' }).parentElement!
  expect([slot.style.top, slot.style.height].map((value) => Math.round(Number.parseFloat(value) * 14.4))).toEqual([840, 120])
  screen.getByRole('button', { name: french('Déplacer « Atelier a » dans le tableau') }).focus()
  for (const key of ['Enter', 'ArrowDown']) await press(key)
  await press('ArrowDown', { shiftKey: true })
  expect(await screen.findByText(/Au-dessus de.*14.h.15 – 16.h.30, La Ruche, Grande salle/)).toBeInTheDocument()
  await press('Enter')
  expect(await screen.findByText(/« Atelier a » est maintenant : mar\. 3 nov\., 14.h.15 – 16.h.30/)).toBeVisible()
})

test('an empty cell becomes a proposal in at most eight clicks, and "more" takes along what was typed', async () => {
  const start = { startsAt: '2026-11-05T18:00:00+01:00', endsAt: '2026-11-05T20:00:00+01:00', lieu: 'lieu_2', room: null, place: null }
  const input = { essMonth: 'essmonth_1', title: 'Repair café', kind: 'DEBATE', occurrences: [start] }
  await show([date('a')], { mocks: [{ request: { query: ProposeEventDocument, variables: { input } }, result: { data: { answer: { __typename: 'ProposeEssMonthEventPayload', saved: { __typename: 'EssMonthEvent', id: 'event_9', version: 1 }, userErrors: [] } } } }] })
  let clicks = 0
  const click = async (element: Element) => {
    clicks += 1
    await userEvent.click(element)
  }
  await click(cell('lieu_2/2026-11-05'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Proposer un événement' }))
  expect(dialog.getByText('jeudi 5 novembre, Le Rucher')).toBeVisible()
  fireEvent.change(dialog.getByLabelText(/^Titre/), { target: { value: 'Repair café' } })
  await click(dialog.getByRole('combobox', { name: /Type d’événement/ }))
  await click(await screen.findByRole('option', { name: 'Débat' }))
  expect(dialog.getByRole('link', { name: 'Tout remplir' })).toHaveAttribute('href', '/n/vexin/month/2026/new?title=Repair+caf%C3%A9&kind=DEBATE&day=2026-11-05&start=18%3A00&end=20%3A00&lieu=lieu_2')
  await click(dialog.getByRole('button', { name: 'Proposer' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(clicks).toBeLessThanOrEqual(8)
})

test('by keyboard, arrows lead from cell to cell, and Enter begins a proposal in one', async () => {
  await show([date('a')])
  act(() => cell('lieu_1/2026-11-03').focus())
  await press('ArrowDown')
  expect(cell('lieu_2/2026-11-03')).toHaveFocus()
  expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1)
  await press('Enter')
  expect(await screen.findByText('mardi 3 novembre, Le Rucher')).toBeVisible()
})

test('the tray is searched without accents, and folds', async () => {
  const waiting = (id: string, title: string) => ({ ...date(id, { startsAt: null, endsAt: null }), event: { ...date(id).event, title } })
  await show([waiting('a', 'Fête des légumes'), waiting('b', 'Café débat')])
  fireEvent.change(screen.getByRole('searchbox', { name: 'Chercher une date à fixer' }), { target: { value: 'legum' } })
  await waitFor(() => expect(screen.queryByText('Café débat')).toBeNull())
  expect(screen.getByText('Fête des légumes')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Replier' }))
  expect(screen.getByRole('button', { name: 'Ouvrir' })).toHaveAttribute('aria-expanded', 'false')
})

test('proposals that are sought are drawn in parts; the rest is shown on demand', async () => {
  const proposed = Array.from({ length: 35 }, (_, index) => date(`p${index}`, { event: { ...date('p').event, id: `event_p${index}`, title: `Atelier p${index}`, editorialState: 'PROPOSED' } }))
  await show(proposed)
  fireEvent.change(screen.getByRole('searchbox', { name: 'Chercher une date à fixer' }), { target: { value: 'atelier' } })
  const tray = within(cell('tray'))
  await waitFor(() => expect(tray.getAllByRole('article')).toHaveLength(30))
  await userEvent.click(tray.getByRole('button', { name: french('Montrer la suite : encore 5 cartes') }))
  expect(tray.getAllByRole('article')).toHaveLength(35)
  expect(tray.queryByRole('button', { name: /Montrer la suite/ })).toBeNull()
})

test('the title of a card leads to its event, and a new window is left to the browser', async () => {
  const router = visit('/n/vexin/month/2026')
  // For whoever may move it, Ctrl selects it.
  await show([date('a', { viewerCanReschedule: false })])
  const title = screen.getByRole('link', { name: 'Atelier a' })
  fireEvent.click(title, { ctrlKey: true })
  fireEvent.click(title, { button: 1 })
  expect(router.push).not.toHaveBeenCalled()
  fireEvent.click(title)
  expect(router.push).toHaveBeenCalledWith('/n/vexin/month/2026/events/event_a')
})

test('carrying a card draws no other card and no cell anew', async () => {
  await show([date('a'), date('b', { startsAt: '2026-11-06T10:00:00+01:00', endsAt: '2026-11-06T11:00:00+01:00' })])
  const grid = screen.getByRole('grid')
  screen.getByRole('button', { name: french('Déplacer « Atelier a » dans le tableau') }).focus()
  const changed: string[] = []
  const watch = new MutationObserver((records) => changed.push(...records.map(({ type, attributeName }) => attributeName ?? type)))
  watch.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true })
  await press('Enter')
  await press('ArrowRight')
  await press('ArrowDown')
  await press('Escape')
  watch.disconnect()
  expect(new Set(changed)).toEqual(new Set(['data-over', 'data-carried']))
})

test('on paper the rows are those that are shown', async () => {
  visit('/n/vexin/month/2026?zoom=week&on=2026-11-03&by=organiser')
  const organised = { ...date('a'), event: { ...date('a').event, organisers: [{ __typename: 'Organisation' as const, id: 'organisation_1', name: 'Les Glaneurs' }] } }
  await show([organised, date('b')])
  fireEvent(window, new Event('beforeprint'))
  const paper = within(document.querySelector<HTMLElement>('[data-print="landscape"]')!)
  expect(paper.getAllByRole('row').map((row) => row.querySelector('th')?.textContent)).toEqual(['Qui organise', 'Les Glaneurs', 'À préciser'])
  expect(paper.getByRole('row', { name: /Les Glaneurs/ })).toHaveTextContent('La Ruche, Grande salle')
  fireEvent(window, new Event('afterprint'))
})
