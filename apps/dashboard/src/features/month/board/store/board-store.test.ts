import { BoardServer, onDay, TAKEN } from '@/test/board-server'
import { date } from '@/test/month'
import { whenAndWhere } from '../moves'
import { BoardStore, Unanswered } from './board-store'
import { moveOf, type Command } from './core/commands'
import { shownCards } from './core/overlay'
import type { Entry } from './core/queue'

const LABEL = { kind: 'move', title: 'Atelier a', count: 1 } as const
const place = { account: 'user_1', month: 'essmonth_1' }

/** A line to the server that a test cuts, also after the server has done what it was sent. */
class Line {
  /** Silent: nothing is answered, ever. */
  cut: 'no' | 'before' | 'after' | 'silent' = 'no'
  readonly keys: string[] = []

  constructor(private readonly server: BoardServer) {}

  send = async ({ key, command }: Entry, signal: AbortSignal) => {
    if (this.cut !== 'before') this.keys.push(key)
    if (this.cut === 'silent') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Unanswered())))
    const outcome = this.cut === 'before' ? undefined : this.server.do(key, command)
    await Promise.resolve()
    if (!outcome || this.cut === 'after') throw new Unanswered()
    return outcome
  }
}

function opened(server: BoardServer, line: Line, where = place): BoardStore {
  const store = new BoardStore(server.all(), line.send, where)
  store.open()
  return store
}
const dayOf = (store: BoardStore, id: string) => shownCards(store.state.get().server, store.state.get().queue).find((card) => card.id === id)?.startsAt?.slice(0, 10)
const move = (store: BoardStore, id: string, day: string) => {
  const [known, shown] = [store.known(id)!, shownCards(store.state.get().server, store.state.get().queue).find((card) => card.id === id)!]
  const command: Command = { kind: 'move', moves: [moveOf(known, shown, { ...whenAndWhere(shown), ...onDay(day) })!] }
  store.do(LABEL, [command])
}
const settled = async (store: BoardStore) => {
  for (let turn = 0; turn < 50 && store.online.get() && store.state.get().queue.length > 0; turn += 1) await Promise.resolve()
  await Promise.resolve()
}
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('what is done without a line is shown, kept over a closed page, and done once when the line is back, in order', async () => {
  const server = new BoardServer(['a', 'b'])
  const line = new Line(server)
  line.cut = 'after'
  const before = opened(server, line)
  move(before, 'a', '2026-11-04')
  await settled(before)
  expect(before.online.get()).toBe(false)
  line.cut = 'before'
  move(before, 'b', '2026-11-05')
  move(before, 'a', '2026-11-06')
  expect([dayOf(before, 'a'), dayOf(before, 'b')]).toEqual(['2026-11-06', '2026-11-05'])
  before.close()

  line.cut = 'no'
  const after = opened(server, line)
  expect([dayOf(after, 'a'), dayOf(after, 'b')]).toEqual(['2026-11-06', '2026-11-05'])
  await settled(after)
  expect(server.all().map(({ startsAt }) => startsAt?.slice(0, 10))).toEqual(['2026-11-06', '2026-11-05'])
  // The first was sent twice, under one key; the server has written each once.
  expect(line.keys).toHaveLength(4)
  expect(line.keys[1]).toBe(line.keys[0])
  expect(server.cards.get('a')?.version).toBe(3)
  expect(localStorage).toHaveLength(0)
})

test('what was sent into a line that is gone without a word is sent again when there is another one, under its key', async () => {
  const server = new BoardServer(['a'])
  const line = new Line(server)
  line.cut = 'silent'
  const store = opened(server, line)
  move(store, 'a', '2026-11-04')
  await settled(store)
  store.lost()
  await new Promise((resolve) => setTimeout(resolve, 0))
  line.cut = 'no'
  store.back()
  await settled(store)
  expect(server.all().map(({ startsAt }) => startsAt?.slice(0, 10))).toEqual(['2026-11-04'])
  expect(line.keys).toHaveLength(2)
  expect(line.keys[1]).toBe(line.keys[0])
})

test('what somebody kept is not sent as somebody else', async () => {
  const server = new BoardServer(['a'])
  const line = new Line(server)
  line.cut = 'before'
  const mine = opened(server, line)
  move(mine, 'a', '2026-11-04')
  await settled(mine)
  mine.close()
  line.cut = 'no'
  const theirs = opened(server, line, { ...place, account: 'user_2' })
  await settled(theirs)
  expect(dayOf(theirs, 'a')).toBe('2026-11-03')
  expect(line.keys).toEqual([])
})

test('after a long time without a line, conflicts and refusals come one after the other, and nothing is lost', async () => {
  const server = new BoardServer(['a', 'b', 'c'])
  const line = new Line(server)
  line.cut = 'before'
  const store = opened(server, line)
  for (const [id, day] of [['a', '2026-11-04'], ['b', '2026-11-05'], ['c', TAKEN]] as const) move(store, id, day)
  await settled(store)
  server.moveBySomebody('a', onDay('2026-11-20'))
  server.moveBySomebody('b', onDay('2026-11-21'))
  line.cut = 'no'
  store.back()
  await settled(store)
  expect(store.state.get().conflicts.map(({ current }) => current.id)).toEqual(['a', 'b'])
  expect(store.refusals.get()).toMatchObject([{ kind: 'refused', userErrors: [{ code: 'ROOM_TAKEN' }] }])
  expect(dayOf(store, 'c')).toBe('2026-11-03')
  // A question that is open survives a reload too.
  expect(localStorage).toHaveLength(2)
  store.resolve({ startsAt: 'mine', endsAt: 'mine' })
  store.resolve({ startsAt: 'theirs', endsAt: 'theirs' })
  await settled(store)
  expect(server.all().map(({ startsAt }) => startsAt?.slice(0, 10))).toEqual(['2026-11-04', '2026-11-21', '2026-11-03'])
  expect(localStorage).toHaveLength(0)
})

test('steps back outlive the page, go over nobody else’s change unasked, and leave other fields to others', async () => {
  const server = new BoardServer(['a', 'b'])
  const line = new Line(server)
  const store = opened(server, line)
  move(store, 'a', '2026-11-04')
  move(store, 'b', '2026-11-05')
  await settled(store)
  store.close()
  server.moveBySomebody('b', { room: null })
  server.moveBySomebody('a', onDay('2026-11-20'))

  const again = opened(server, line)
  again.step('undo')
  await settled(again)
  expect(server.cards.get('b')).toMatchObject({ startsAt: '2026-11-03T14:00:00+01:00', room: null })
  again.step('undo')
  await settled(again)
  expect(again.state.get().conflicts).toMatchObject([{ current: { id: 'a', startsAt: '2026-11-20T14:00:00+01:00' } }])
  expect(server.cards.get('a')?.startsAt).toBe('2026-11-20T14:00:00+01:00')
  again.step('redo')
  await settled(again)
  expect(server.cards.get('b')).toMatchObject({ startsAt: '2026-11-05T14:00:00+01:00', room: null })
})

test('a state that others have changed since is asked about before it is taken back', async () => {
  const server = new BoardServer(['a'])
  const store = opened(server, new Line(server))
  const [{ event }] = server.all() as [ReturnType<BoardServer['all']>[number]]
  store.do({ ...LABEL, kind: 'state' }, [{ kind: 'state', to: 'ACCEPTED', events: [{ id: event.id, from: event.editorialState }] }])
  await settled(store)
  const now = server.cards.get('a')!
  store.heard({ ...now, event: { ...now.event, version: now.event.version + 1, editorialState: 'REFUSED' } })
  store.step('undo')
  expect(store.question.get()).toEqual({ way: 'undo', changed: [{ title: 'Atelier a', field: 'editorialState', now: 'REFUSED' }] })
  store.step('undo', true)
  await settled(store)
  expect(server.cards.get('a')?.event.editorialState).toBe('PUBLISHED')
})

test('a decision on several takes back only what it changed: what others had decided the same meanwhile stays', async () => {
  const server = new BoardServer(['a', 'b'])
  const store = opened(server, new Line(server))
  const events = server.all().map(({ event }) => ({ id: event.id, from: event.editorialState }))
  server.decideBySomebody([events[0]!.id], 'ACCEPTED')
  store.do({ ...LABEL, kind: 'state' }, [{ kind: 'state', to: 'ACCEPTED', events }])
  await settled(store)
  store.step('undo')
  await settled(store)
  expect(server.all().map(({ event }) => event.editorialState)).toEqual(['ACCEPTED', 'PUBLISHED'])
  store.step('redo')
  await settled(store)
  store.step('undo')
  await settled(store)
  expect(server.all().map(({ event }) => event.editorialState)).toEqual(['ACCEPTED', 'PUBLISHED'])
})

test('what was added and then moved back and forth is still taken back', async () => {
  const server = new BoardServer(['a'])
  const store = opened(server, new Line(server))
  store.do({ ...LABEL, kind: 'add' }, [{ kind: 'add', like: store.known('a')!, dates: [{ ...whenAndWhere(store.known('a')!), ...onDay('2026-11-10') }] }])
  await settled(store)
  move(store, 'made_1', '2026-11-11')
  await settled(store)
  for (const _ of [1, 2]) {
    store.step('undo')
    await settled(store)
  }
  expect([...server.cards.keys()]).toEqual(['a'])
  for (const _ of [1, 2]) {
    store.step('redo')
    await settled(store)
  }
  expect(server.cards.get('made_1')?.startsAt?.slice(0, 10)).toBe('2026-11-11')
})

test('a newer page takes nothing away that it does not know: what waits beyond it, and what lies beyond the month', () => {
  const waits = (id: string) => date(id, { startsAt: null, endsAt: null })
  const far = date('far', { startsAt: '2027-03-01T14:00:00+01:00' })
  const store = new BoardStore([date('a'), waits('b'), far], () => new Promise(() => undefined), undefined, { waiting: { total: 3, after: 'b' }, shows: ({ id }) => id !== 'far' })
  expect(store.waiting.get()).toEqual({ unread: 2, after: 'b' })
  store.heardWaiting([waits('c')], { total: 3, after: 'c' })
  expect(store.waiting.get()).toEqual({ unread: 1, after: 'c' })
  store.load([waits('b')], { total: 3, after: 'b' })
  expect([...store.state.get().server.cards.keys()].sort()).toEqual(['b', 'c', 'far'])
  // Where it has all that waits, what it lacks is gone.
  store.load([waits('b')], { total: 1, after: 'b' })
  expect([...store.state.get().server.cards.keys()].sort()).toEqual(['b', 'far'])
})
