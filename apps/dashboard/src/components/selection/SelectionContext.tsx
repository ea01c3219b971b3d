'use client'

import { notifications } from '@mantine/notifications'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { firstPage } from '@/lib/paging'

/** The most that can be ticked: their ids fill a tenth of what the API takes as a form. */
export const MOST_SELECTED = 5000

export interface Selection {
  /** Ids of what is ticked in the list that is shown, on whichever of its pages. */
  selected: ReadonlySet<string>
  /** Ticks some things, or takes their ticks away. */
  select: (ids: readonly string[], ticked: boolean) => void
  clear: () => void
}

interface Held {
  /** The list that the ticks belong to, and how it was filtered. */
  pathname?: string
  filters?: string
  ids: ReadonlySet<string>
}

const NOTHING: Held = { ids: new Set() }

const SelectionContext = createContext<Selection | undefined>(undefined)

/** Holds what is ticked in a list while its pages, and those of its things, come and go; another filter or another list begins anew. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('common.selection')
  const pathname = usePathname()
  const filters = firstPage(new URLSearchParams(useSearchParams()))
  const [held, setHeld] = useState(NOTHING)
  const here = held.pathname === pathname
  // What another filter hides would be exported unseen.
  if (here && held.filters !== filters) setHeld(NOTHING)
  const selected = here ? held.ids : NOTHING.ids

  const select = (ids: readonly string[], ticked: boolean) => {
    const next = ticked ? new Set([...selected, ...ids]) : new Set([...selected].filter((id) => !ids.includes(id)))
    if (next.size > MOST_SELECTED) notifications.show({ id: 'selection-full', autoClose: 10_000, message: t('full', { count: MOST_SELECTED }) })
    else setHeld({ pathname, filters, ids: next })
  }
  return <SelectionContext value={{ selected, select, clear: () => setHeld(NOTHING) }}>{children}</SelectionContext>
}

/** What is ticked in the list that is shown. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (!selection) throw new Error('useSelection() only works below /n/[network]')
  return selection
}
