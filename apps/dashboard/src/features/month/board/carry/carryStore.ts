import type { BoardOccurrence } from '../board.operations'
import type { Place } from '../targets'

/** A card that is carried. */
export interface Carried {
  occurrence: BoardOccurrence
  by: 'pointer' | 'keyboard'
  /** Its end is pulled, not the card. */
  resizing: boolean
  /** Where it was lifted. */
  from: Place
  /** Where it would go now; none outside the board. */
  place: Place | undefined
}

export interface CarryState {
  carried: Carried | undefined
  /** What a screen reader is told. */
  said: string
}

export interface CarryStore {
  get: () => CarryState
  set: (change: Partial<CarryState>) => void
  subscribe: (listener: () => void) => () => void
}

/** What is carried stands outside React's state: a move of the pointer draws the lifted card anew, and never the board. */
export function createCarryStore(): CarryStore {
  let state: CarryState = { carried: undefined, said: '' }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
