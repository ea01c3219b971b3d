'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'
import { readFilters, writeFilters, type FilterShape, type FilterValues } from '@/lib/url-filters'

export interface UrlFilters<Shape extends FilterShape> {
  values: FilterValues<Shape>
  /** Changes some filters; the page is asked for anew. */
  set: (change: Partial<FilterValues<Shape>>) => void
  clear: () => void
  /** How many filters are set. */
  active: number
  /** True while the filtered page is on its way. */
  pending: boolean
}

/** Filters that live in the address, so that a filtered page can be sent to somebody: `useUrlFilters({ text: 'text', families: 'list' })`. */
export function useUrlFilters<Shape extends FilterShape>(shape: Shape): UrlFilters<Shape> {
  const router = useRouter()
  const pathname = usePathname()
  const parameters = useSearchParams()
  const [pending, startTransition] = useTransition()
  const values = readFilters(new URLSearchParams(parameters), shape)

  const set = (change: Partial<FilterValues<Shape>>) => {
    // The address bar knows of changes that React has not rendered yet.
    const search = writeFilters(new URLSearchParams(window.location.search), change as Record<string, string | string[]>)
    startTransition(() => router.replace(search ? `${pathname}?${search}` : pathname, { scroll: false }))
  }
  const empty = Object.fromEntries(Object.entries(shape).map(([key, kind]) => [key, kind === 'list' ? [] : '']))
  return {
    values,
    set,
    clear: () => set(empty as Partial<FilterValues<Shape>>),
    active: Object.values(values).filter((value) => value.length > 0).length,
    pending,
  }
}
