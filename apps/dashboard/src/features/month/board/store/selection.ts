import { Signal } from './signal'

export interface Selected {
  ids: ReadonlySet<string>
  /** Cards show boxes to tick. */
  choosing: boolean
  /** From here a range reaches. */
  anchor?: string
}

/** What is selected on the board. */
export class Selection {
  readonly signal = new Signal<Selected>({ ids: new Set(), choosing: false })

  toggle = (id: string): void => {
    const { ids, choosing } = this.signal.get()
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    this.signal.set({ ids: next, choosing, anchor: id })
  }

  /** Selects all from the last one to this one, in the order in which the board shows them. */
  range = (id: string, order: readonly string[]): void => {
    const { ids, choosing, anchor } = this.signal.get()
    const [from, to] = [order.indexOf(anchor ?? id), order.indexOf(id)]
    if (from < 0 || to < 0) return this.toggle(id)
    const between = order.slice(Math.min(from, to), Math.max(from, to) + 1)
    this.signal.set({ ids: new Set([...ids, ...between]), choosing, anchor: anchor ?? id })
  }

  choose = (choosing: boolean): void => this.signal.set({ ...this.signal.get(), choosing, ...(choosing ? {} : { ids: new Set<string>() }) })

  clear = (): void => this.signal.set({ ids: new Set(), choosing: false })
}
