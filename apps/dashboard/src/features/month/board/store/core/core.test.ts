import { onDay } from '@/test/board-server'
import { date, lieux } from '@/test/month'
import { whenAndWhere } from '../../moves'
import { emptyState, markTried, settle, submit } from './board-state'
import { inputOf, moveOf, onto, type Card, type CardMove } from './commands'
import { inverseOf } from './deeds'
import { shownCards } from './overlay'
import { boardOf, cardOf, withCards, withoutCards, withSnapshot } from './server-board'

const LABEL = { kind: 'move', title: '', count: 1 } as const
const a = date('a')
const moveTo = (known: Card, changes: Partial<Card>, shown: Card = known): CardMove => moveOf(known, shown, { ...whenAndWhere(shown), ...changes })!
const [, rucher] = lieux
const there = { lieu: { id: rucher!.id, name: rucher!.name, timeZone: rucher!.timeZone }, room: null }

test('what others changed while a mover thought it over is not passed over; where they changed something else, nobody is asked', () => {
  const moved = date('a', { ...onDay('2026-11-05'), version: 2 })
  expect(inputOf(moveTo(moved, onDay('2026-11-27'), a))).toMatchObject({ expectedVersion: 1, ...onDay('2026-11-27') })
  const renamed = date('a', { version: 2 })
  expect(inputOf(moveTo(renamed, onDay('2026-11-27'), a))).toMatchObject({ expectedVersion: 2, ...onDay('2026-11-27') })
})

describe('a move that waits behind another one of the same card', () => {
  const first = moveTo(a, onDay('2026-11-04'))
  const seen = { ...a, ...onDay('2026-11-04') }
  const second = moveTo(a, there, seen)

  test('is about what that one led to, with what others changed in other fields', () => {
    const answered = date('a', { ...onDay('2026-11-04'), version: 3, place: null })
    expect(inputOf(onto(second, answered))).toEqual({ occurrence: 'a', expectedVersion: 3, ...onDay('2026-11-04'), lieu: 'lieu_2', room: null })
  })

  test('stays on what its maker knew where others changed the same: the API is to find that out', () => {
    const elsewhere = date('a', { ...onDay('2026-11-04'), room: { id: 'room_shared', name: 'Hall' }, version: 4 })
    expect(onto(second, elsewhere)).toBe(second)
  })

  test('still stands where that one was refused, and does not bring its times along', () => {
    let state = submit(emptyState([a]), LABEL, [{ kind: 'move', moves: [first] }], ['one'])
    state = submit(state, LABEL, [{ kind: 'move', moves: [second] }], ['two'])
    state = settle(markTried(state, 'one'), 'one', { kind: 'refused', userErrors: [] })
    expect(shownCards(state.server, state.queue)).toMatchObject([{ startsAt: a.startsAt, lieu: { id: 'lieu_2' } }])
    expect(state.queue.map(({ command }) => (command.kind === 'move' ? command.moves.map(inputOf) : []))).toEqual([[{ occurrence: 'a', expectedVersion: 1, startsAt: a.startsAt, endsAt: a.endsAt, lieu: 'lieu_2', room: null }]])
    expect(state.past.map(({ keys }) => keys)).toEqual([['two']])
  })
})

test('a step back leaves to others what they have moved on since the answer', () => {
  const moves = [moveTo(a, onDay('2026-11-04')), moveTo(date('b'), onDay('2026-11-04'))]
  const cards = [date('a', { ...onDay('2026-11-04'), version: 2 }), date('b', { ...onDay('2026-11-09'), version: 3 })]
  expect(inverseOf({ kind: 'move', moves }, { kind: 'done', cards, removed: [] })).toMatchObject([{ kind: 'move', moves: [{ id: 'a', version: 2, changes: onDay('2026-11-03') }] }])
})

test('states go back to what each event was, together where it was the same', () => {
  const events = [{ id: 'x', from: 'PROPOSED' }, { id: 'y', from: 'READY' }, { id: 'z', from: 'PROPOSED' }] as const
  expect(inverseOf({ kind: 'state', to: 'ACCEPTED', events: [...events] }, { kind: 'done', cards: [], removed: [] })).toEqual([
    { kind: 'state', to: 'PROPOSED', events: [{ id: 'x', from: 'ACCEPTED' }, { id: 'z', from: 'ACCEPTED' }] },
    { kind: 'state', to: 'READY', events: [{ id: 'y', from: 'ACCEPTED' }] },
  ])
})

test('what others had decided the same is not taken back with one’s own decision', () => {
  const events = [{ id: 'x', from: 'PROPOSED' }, { id: 'y', from: 'PROPOSED' }] as const
  const done = { kind: 'done', cards: [], removed: [] } as const
  expect(inverseOf({ kind: 'state', to: 'ACCEPTED', events: [...events] }, { ...done, changed: ['y'] })).toEqual([{ kind: 'state', to: 'PROPOSED', events: [{ id: 'y', from: 'ACCEPTED' }] }])
  expect(inverseOf({ kind: 'state', to: 'ACCEPTED', events: [...events] }, { ...done, changed: [] })).toEqual([])
})

describe('what the server said', () => {
  const newer = date('a', { ...onDay('2026-11-09'), version: 3 })

  test('of an older version is no news, and what does not change is the same object', () => {
    const board = boardOf([newer, date('b')])
    const told = withCards(board, [date('a', { version: 2 })])
    expect(cardOf(told, 'a')).toBe(newer)
    expect(cardOf(told, 'b')).toBe(cardOf(board, 'b'))
  })

  test('of an event counts for all of its dates, by the version of the event', () => {
    const event = { ...a.event, version: 5, title: 'Nouveau titre' }
    const board = withCards(boardOf([a, { ...date('b'), event: a.event }]), [{ ...a, event }])
    expect(cardOf(board, 'b')?.event.title).toBe('Nouveau titre')
    expect(cardOf(withCards(board, [date('b', { version: 2, event: a.event })]), 'b')).toMatchObject({ version: 2, event: { title: 'Nouveau titre' } })
  })

  test('of a card that is gone does not bring it back, unless it has come back', () => {
    const board = withoutCards(boardOf([newer]), ['a'])
    expect(cardOf(withCards(board, [newer]), 'a')).toBeUndefined()
    expect(cardOf(withCards(board, [{ ...newer, version: 5 }]), 'a')).toMatchObject({ version: 5 })
    expect(cardOf(withCards(board, [{ ...newer, event: { ...newer.event, version: 3 } }]), 'a')).toBeDefined()
  })

  test('of the whole board takes away what is missing, but nothing that was heard of since it was asked for', () => {
    const board = boardOf([a, date('b')])
    const later = withCards(board, [date('c')])
    const snapshot = withSnapshot(later, [a], board.clock)
    expect([...snapshot.cards.keys()].sort()).toEqual(['a', 'c'])
  })
})
