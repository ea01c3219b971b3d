import { Signal } from './signal'

/** Somebody who has the board open. */
export interface PersonHere {
  id: string
  name: string
  lookingAt: string | null
}

/** What somebody else did to a card, to be told. */
export interface Heard {
  name: string
  title: string
}

/** A card says so long who has changed it, in milliseconds. */
export const MARKED_FOR = 8000
/** Changes of others are told together, at most so often. */
const TOLD_EVERY = 3000

/** Who is here, and what they have just done; beside the board's state, as it is forgotten at once. */
export class LiveFacts {
  readonly marks = new Signal<ReadonlyMap<string, string>>(new Map())
  readonly people = new Signal<readonly PersonHere[]>([])
  readonly told = new Signal<readonly Heard[]>([])
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private waiting: Heard[] = []
  private pause: ReturnType<typeof setTimeout> | undefined

  /** Somebody has changed a card just now. */
  mark(id: string, heard: Heard): void {
    clearTimeout(this.timers.get(id))
    this.timers.set(id, setTimeout(() => this.unmark(id), MARKED_FOR))
    this.marks.set(new Map(this.marks.get()).set(id, heard.name))
    this.waiting.push(heard)
    this.pause ??= setTimeout(() => this.tell(), TOLD_EVERY / 10)
  }

  stop(): void {
    for (const timer of [...this.timers.values(), this.pause]) clearTimeout(timer)
  }

  private unmark(id: string): void {
    this.timers.delete(id)
    this.marks.set(new Map([...this.marks.get()].filter(([card]) => card !== id)))
  }

  private tell(): void {
    this.told.set(this.waiting)
    this.waiting = []
    this.pause = setTimeout(() => {
      this.pause = undefined
      if (this.waiting.length > 0) this.tell()
    }, TOLD_EVERY)
  }
}
