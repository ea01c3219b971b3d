import * as fc from 'fast-check'
import { BoardServer, onDay, TAKEN } from '@/test/board-server'
import { lieux } from '@/test/month'
import type { WhenAndWhere } from '../../moves'
import { chosen, emptyState, markTried, settle, step, stepBack, submit, type BoardState } from './board-state'
import { moveOf, type Card, type Command } from './commands'
import { shownCards } from './overlay'
import { cardOf, withCards, withoutCards, withSnapshot } from './server-board'

const IDS = ['a', 'b', 'c']
const LABEL = { kind: 'move', title: '', count: 1 } as const

/** One of several people at one board; the test says when anything of theirs reaches anybody. */
class Person {
  state: BoardState
  private keys = 0

  constructor(private readonly server: BoardServer) {
    this.state = emptyState(server.all())
  }

  shown = (): Card[] => shownCards(this.state.server, this.state.queue)

  private keysFor = (commands: readonly unknown[]) => commands.map(() => `key_${(this.keys += 1)}`)

  submit(...commands: Command[]): void {
    this.state = submit(this.state, LABEL, commands, this.keysFor(commands))
  }

  move(wishes: [string, Partial<WhenAndWhere>][]): void {
    const moves = wishes.flatMap(([id, changes]) => {
      const [known, shown] = [cardOf(this.state.server, id), this.shown().find((card) => card.id === id)]
      return (known && shown && moveOf(known, shown, { ...shown, ...changes })) ?? []
    })
    if (moves.length > 0) this.submit({ kind: 'move', moves })
  }

  step(way: 'undo' | 'redo'): void {
    const back = stepBack(this.state, way)
    if (back) this.state = step(this.state, way, this.keysFor(back.commands))
  }

  /** The first in the queue is sent; its answer comes, or is lost. */
  send(answered: boolean): void {
    const [entry] = this.state.queue
    if (!entry) return
    this.state = markTried(this.state, entry.key)
    const outcome = this.server.do(entry.key, entry.command)
    if (answered) this.state = settle(this.state, entry.key, outcome)
  }

  choose(side: 'mine' | 'theirs'): void {
    const [open, ...others] = this.state.conflicts
    if (!open) return
    const command = chosen(open, Object.fromEntries(open.conflicts.map(({ field }) => [field, side])), cardOf(this.state.server, open.current.id))
    this.state = { ...this.state, conflicts: others }
    if (command) this.submit(command)
  }

  /** News may be old; what they are about is read when they are told, so that what is gone does not come back. */
  hear(at: number): void {
    const news = this.server.told[at % this.server.told.length]
    if (!news) return
    const about = 'card' in news ? news.card.id : news.removed
    const now = this.server.cards.get(about)
    const card = now && 'card' in news ? news.card : now
    this.state = { ...this.state, server: card ? withCards(this.state.server, [card]) : withoutCards(this.state.server, [about]) }
  }

  /** The page is loaded anew: the browser kept what was not answered. */
  reload(): void {
    const kept = JSON.parse(JSON.stringify(this.state.queue)) as BoardState['queue']
    const open = this.state.conflicts.map(({ entry }) => entry)
    this.state = { ...emptyState(this.server.all()), queue: [...open, ...kept] }
  }

  catchUp(): void {
    this.state = { ...this.state, server: withSnapshot(this.state.server, this.server.all(), this.state.server.clock) }
  }
}

const days = ['2026-11-04', '2026-11-05', TAKEN]
const [first, second] = lieux
const wish = fc.oneof(
  fc.constantFrom(...days).map(onDay),
  fc.constantFrom(first, second).map((lieu): Partial<WhenAndWhere> => ({ lieu: lieu ? { id: lieu.id, name: lieu.name, timeZone: lieu.timeZone } : null, room: null })),
)
const who = fc.constantFrom(0, 1)
const id = fc.constantFrom(...IDS)
type Happening = (people: readonly Person[], server: BoardServer) => void
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.tuple(who, id, wish).map(([one, card, to]): Happening => (people) => people[one]?.move([[card, to]])),
  fc.tuple(who, wish).map(([one, to]): Happening => (people) => people[one]?.move(IDS.map((card) => [card, to]))),
  fc.tuple(who, id, fc.constantFrom('ACCEPTED' as const, 'READY' as const)).map(([one, card, to]): Happening => (people) => {
    const found = people[one]?.shown().find((each) => each.id === card)
    if (found) people[one]?.submit({ kind: 'state', to, events: [{ id: found.event.id, from: found.event.editorialState }] })
  }),
  fc.tuple(who, id).map(([one, card]): Happening => (people) => {
    const found = cardOf(people[one]!.state.server, card)
    if (found) people[one]?.submit({ kind: 'remove', cards: [found] })
  }),
  fc.tuple(who, id, wish).map(([one, card, to]): Happening => (people) => {
    const found = cardOf(people[one]!.state.server, card)
    if (found) people[one]?.submit({ kind: 'add', like: found, dates: [{ ...found, ...to }] })
  }),
  fc.tuple(who, fc.constantFrom('undo' as const, 'redo' as const)).map(([one, way]): Happening => (people) => people[one]?.step(way)),
  fc.tuple(who, fc.boolean()).map(([one, answered]): Happening => (people) => people[one]?.send(answered)),
  fc.tuple(who, fc.boolean()).map(([one, answered]): Happening => (people) => people[one]?.send(answered)),
  fc.tuple(who, fc.constantFrom('mine' as const, 'theirs' as const)).map(([one, side]): Happening => (people) => people[one]?.choose(side)),
  fc.tuple(who, fc.nat(40)).map(([one, at]): Happening => (people) => people[one]?.hear(at)),
  who.map((one): Happening => (people) => people[one]?.reload()),
  who.map((one): Happening => (people) => people[one]?.catchUp()),
  fc.tuple(id, wish).map(([card, to]): Happening => (_people, server) => server.moveBySomebody(card, to)),
)

/** As they are compared: the order of a board is its views' matter. */
const plain = (cards: readonly Card[]) => cards.map((card) => JSON.stringify([card.id, card.version, card.startsAt, card.lieu?.id, card.room?.id, card.event.version, card.event.editorialState])).sort()

function settleAll(people: readonly Person[], server: BoardServer, order: (length: number) => number[]): void {
  for (let rounds = 0; people.some(({ state }) => state.queue.length + state.conflicts.length > 0); rounds += 1) {
    if (rounds > 200) throw new Error('The board never comes to rest')
    for (const person of people) {
      person.send(true)
      person.choose('mine')
    }
  }
  for (const person of people) {
    for (const at of order(server.told.length)) person.hear(at)
  }
}

test('whatever happens in whatever order, in the end every board is what the server has', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 30 }), fc.boolean(), (happenings, backwards) => {
      const server = new BoardServer(IDS)
      const people = [new Person(server), new Person(server)]
      for (const one of happenings) one(people, server)
      settleAll(people, server, (length) => {
        const order = Array.from({ length }, (_, index) => index)
        return backwards ? order.toReversed() : order
      })
      for (const person of people) {
        expect(plain(person.shown())).toEqual(plain(server.all()))
      }
    }),
    { numRuns: 300 },
  )
})

test('without removals the news alone are enough, in any order and twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, wish), { maxLength: 20 }), fc.array(fc.nat(60), { maxLength: 40 }), (moves, order) => {
      const server = new BoardServer(IDS)
      const person = new Person(server)
      for (const [card, to] of moves) server.moveBySomebody(card, to)
      for (const at of order) person.hear(at)
      for (let at = server.told.length - 1; at >= 0; at -= 1) person.hear(at)
      expect(plain(person.shown())).toEqual(plain(server.all()))
    }),
  )
})

test('everything that was done and not touched by others is taken back, step by step, and done again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.constantFrom(...days.slice(0, 2)).map(onDay), fc.boolean()), { minLength: 1, maxLength: 8 }), (moves) => {
      const server = new BoardServer(IDS)
      const person = new Person(server)
      const places = () => person.shown().map(({ id: card, startsAt }) => [card, startsAt]).sort()
      const before = places()
      for (const [card, to, sent] of moves) {
        person.move([[card, to]])
        if (sent) person.send(true)
      }
      const after = places()
      const steps = person.state.past.length
      for (let at = 0; at < steps; at += 1) person.step('undo')
      expect(places()).toEqual(before)
      settleAll([person], server, () => [])
      expect(places()).toEqual(before)
      for (let at = 0; at < steps; at += 1) person.step('redo')
      expect(places()).toEqual(after)
      settleAll([person], server, () => [])
      expect(plain(person.shown())).toEqual(plain(server.all()))
      expect(places()).toEqual(after)
    }),
  )
})
