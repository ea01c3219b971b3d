import type { Side } from '@/components/dialogs/ConflictDialog'
import { randomKey } from '@/lib/random-key'
import { chosen, emptyState, markTried, settle, step, stepBack, submit, type BoardState, type Way } from './core/board-state'
import type { Card, Command } from './core/commands'
import type { Label } from './core/deeds'
import type { Entry, Outcome } from './core/queue'
import { cardOf, withCards, withoutCards, withSnapshot } from './core/server-board'
import { stillAs, type Changed } from './core/since'
import { rememberDeeds, rememberedDeeds } from './kept-deeds'
import { forgetEdit, keepEdit, keptEdits, type EditPlace } from './kept-edits'
import { isRefusal, newsOf, type News } from './news'
import { Signal } from './signal'

/** No answer came: what was sent may have been done. */
export class Unanswered extends Error {}

/** A step that would go over what others did since. */
export interface Question {
  way: 'undo' | 'redo'
  changed: readonly Changed[]
}

/** How many dates wait for their time in all, and where those begin that were not read. */
export interface Waiting {
  total: number
  after: string | null
}

const NOTHING_WAITS: Waiting = { total: 0, after: null }

/** What a page knows beside its cards. */
interface BoardPage {
  waiting: Waiting
  /** Whether a card stands in the weeks of the month; what lies beyond is none of the board's business. */
  shows: (card: Card) => boolean
}

/** One open board: shows what is done at once, sends it in order, keeps what is not answered, and takes in what others do. */
export class BoardStore {
  readonly state: Signal<BoardState>
  readonly online = new Signal(true)
  /** What others do is heard at this moment. */
  readonly streaming = new Signal(false)
  /** False where there is something to keep and the browser does not. */
  readonly keeps = new Signal(true)
  /** Refusals one after the other, and what was done last. */
  readonly refusals = new Signal<readonly News[]>([])
  readonly said = new Signal<News | undefined>(undefined)
  readonly question = new Signal<Question | undefined>(undefined)
  /** Of the dates that wait for their time: how many are not read yet, and where the next ones begin. */
  readonly waiting: Signal<{ unread: number; after: string | null }>
  private readonly kept = new Map<string, Entry>()
  /** Gives up what is on its way. */
  private sending: AbortController | undefined
  private readonly shows: BoardPage['shows']
  private closed = false

  constructor(
    private loaded: readonly Card[],
    private readonly send: (entry: Entry, signal: AbortSignal) => Promise<Outcome>,
    /** Absent where nobody is signed in, who has nothing to keep. */
    private readonly place: EditPlace | undefined,
    { waiting = NOTHING_WAITS, shows = () => true }: Partial<BoardPage> = {},
  ) {
    this.state = new Signal(emptyState(loaded))
    this.waiting = new Signal({ unread: this.unreadOf(waiting), after: waiting.after })
    this.shows = shows
  }

  /** Takes up what the browser kept. Not before the page is alive: the server knows nothing of it. */
  open(): void {
    this.closed = false
    if (!this.place) return
    const known = new Set(this.state.get().queue.map(({ key }) => key))
    const kept = keptEdits(this.place).filter(({ key }) => !known.has(key))
    for (const entry of kept) this.kept.set(entry.key, entry)
    this.state.set({ ...this.state.get(), ...rememberedDeeds(this.place), queue: [...kept, ...this.state.get().queue] })
    void this.run()
  }

  /** The page is left: what is on its way is answered, the rest waits for the next board. */
  close(): void {
    this.closed = true
  }

  /** A newer page from the server; answers whether it is another one. */
  load(cards: readonly Card[], waiting: Waiting = NOTHING_WAITS): boolean {
    if (cards === this.loaded) return false
    this.loaded = cards
    const there = new Set(cards.map(({ id }) => id))
    const all = waiting.total <= cards.filter(({ startsAt }) => !startsAt).length
    // A page tells nothing of what lies beyond the weeks of the month, and of what waits perhaps not all.
    const kept = this.cards().filter((card) => !there.has(card.id) && (!this.shows(card) || (!card.startsAt && !all)))
    this.snapshot([...cards, ...kept], this.state.get().server.clock)
    this.waiting.set({ unread: this.unreadOf(waiting), after: this.waiting.get().after ?? waiting.after })
    return true
  }

  /** More of what waits. */
  heardWaiting(cards: readonly Card[], waiting: Waiting): void {
    this.heard(...cards)
    this.waiting.set({ unread: this.unreadOf(waiting), after: waiting.after })
  }

  private cards = (): Card[] => [...this.state.get().server.cards.values()].map(({ card }) => card)

  private unreadOf = ({ total }: Waiting): number => Math.max(0, total - this.cards().filter(({ startsAt }) => !startsAt).length)

  /** A whole board that was asked for when the own count stood at `since`. */
  snapshot(cards: readonly Card[], since: number): void {
    this.change((state) => ({ ...state, server: withSnapshot(state.server, cards, since) }))
  }

  heard(...cards: Card[]): void {
    this.change((state) => ({ ...state, server: withCards(state.server, cards) }))
  }

  gone(id: string): void {
    this.change((state) => ({ ...state, server: withoutCards(state.server, [id]) }))
  }

  known = (id: string): Card | undefined => cardOf(this.state.get().server, id)

  do(label: Label, commands: readonly Command[], way: Way = 'do'): void {
    if (commands.length === 0) return
    this.said.set(undefined)
    this.change((state) => submit(state, label, commands, commands.map(randomKey), way))
    void this.run()
  }

  /** Takes the last deed back, or does it again; asks first where others have changed the same since. */
  step(way: 'undo' | 'redo', sure = false): void {
    const state = this.state.get()
    const back = stepBack(state, way)
    if (!back) return
    const changed = sure ? [] : stillAs(back.commands, state.server)
    this.question.set(changed.length > 0 ? { way, changed } : undefined)
    if (changed.length > 0) return
    this.said.set(undefined)
    this.change((now) => step(now, way, back.commands.map(randomKey)))
    void this.run()
  }

  /** Leaves a step that was asked about as it is, for good: the way to the one before is free. */
  leave({ way }: Question): void {
    this.question.set(undefined)
    this.change((state) => (way === 'undo' ? { ...state, past: state.past.slice(0, -1) } : { ...state, future: state.future.slice(0, -1) }))
  }

  /** Sends again what was chosen, over the card as it is now. */
  resolve(choices: Readonly<Record<string, Side>>): void {
    const [open] = this.state.get().conflicts
    if (!open) return
    const command = chosen(open, choices, this.known(open.current.id))
    this.dropConflict()
    if (command) this.do(open.entry.label, [command])
  }

  dropConflict(): void {
    this.change((state) => ({ ...state, conflicts: state.conflicts.slice(1) }))
  }

  forget(): void {
    if (this.refusals.get().length > 0) this.refusals.set(this.refusals.get().slice(1))
    else this.said.set(undefined)
  }

  /** Another tab of the same account has had it answered. */
  answeredElsewhere(key: string): void {
    this.kept.delete(key)
    this.change((state) => ({ ...state, queue: state.queue.filter((entry) => entry.key !== key || entry.tried) }))
  }

  /** What is on its way over a line that is gone may never be answered: it is sent again under its key. */
  lost(): void {
    this.online.set(false)
    this.sending?.abort(new TypeError('The line is gone'))
  }

  back(): void {
    this.online.set(true)
    void this.run()
  }

  /** Sends what waits, one after the other: what is done later may build on what was done before. */
  private async run(): Promise<void> {
    if (this.sending || !this.online.get()) return
    this.sending = new AbortController()
    try {
      for (let [entry] = this.state.get().queue; entry && this.online.get() && !this.closed; [entry] = this.state.get().queue) {
        const { key } = entry
        this.change((state) => markTried(state, key))
        const outcome = await this.send(entry, this.sending.signal)
        const state = this.state.get()
        const news = newsOf(entry, outcome, { server: state.server, undone: state.future.some(({ keys }) => keys.includes(key)) })
        this.change((now) => settle(now, key, outcome))
        if (news && isRefusal(news)) this.refusals.set([...this.refusals.get(), news])
        else this.said.set(news)
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      this.lost()
    } finally {
      this.sending = undefined
    }
  }

  private change(how: (state: BoardState) => BoardState): void {
    const before = this.state.get()
    const after = how(before)
    this.state.set(after)
    if (!this.place) return
    if (after.queue !== before.queue || after.conflicts !== before.conflicts) this.keep(this.place, after)
    if (!this.closed && (after.past !== before.past || after.future !== before.future)) rememberDeeds(this.place, after)
  }

  /** What is not answered, and what waits for a choice, is in the browser's storage at any moment. */
  private keep(place: EditPlace, { queue, conflicts }: BoardState): void {
    const entries = new Map([...conflicts.map(({ entry }) => entry), ...queue].map((entry) => [entry.key, entry]))
    for (const key of this.kept.keys()) {
      if (entries.has(key)) continue
      this.kept.delete(key)
      forgetEdit(place, key)
    }
    let keeps = true
    for (const [key, entry] of entries) {
      if (this.kept.get(key) === entry) continue
      if (keepEdit(place, entry)) this.kept.set(key, entry)
      else keeps = false
    }
    this.keeps.set(keeps)
  }
}
