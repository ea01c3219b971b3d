'use client'

import { createContext, useContext } from 'react'
import type { LiveFacts } from '../live-facts'
import type { Selection } from '../selection'

/** What each card needs to know of others and of the selection. It stays the same object, so that cards are not drawn anew. */
export interface Together {
  facts: LiveFacts
  selection: Selection
  account: string | null
}

export const TogetherContext = createContext<Together | undefined>(undefined)

/** Nothing where a card stands outside a board that is edited together. */
export const useTogether = (): Together | undefined => useContext(TogetherContext)
