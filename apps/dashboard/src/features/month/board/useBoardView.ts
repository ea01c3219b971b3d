'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { readFilters, writeFilters } from '@/lib/url-filters'
import { remembered, VIEW_COOKIE, viewOf, viewShape, type BoardView } from './view'

/** Its day is looked at. */
export interface LookedAt extends BoardView {
  day: string
}

const YEAR = 31_536_000

/**
 * The view of the board and the day that is looked at: in the address, so that they can be sent to somebody, and in a cookie for
 * the next visit. Nothing is asked of the server for it. What is drawn follows a little later than what was chosen, so that a
 * click on a large board is answered at once.
 */
export function useBoardView(last: string | undefined, firstDay: (day: string) => string) {
  const asked = useSearchParams().toString()
  const [state, setState] = useState(() => ({ asked, chosen: fromAddress(asked, '') }))
  /** What was chosen, as long as the address does not say it. */
  const unwritten = useRef<LookedAt>(undefined)
  // Another address, by a link or the way back of the browser, is another view; not so where it only lags behind.
  if (state.asked !== asked) setState({ asked, chosen: unwritten.current ?? fromAddress(asked, state.chosen.day) })
  const view = state.chosen

  function fromAddress(search: string, day: string): LookedAt {
    const values = readFilters(new URLSearchParams(search), viewShape)
    return { ...viewOf(values, last), day: firstDay(values.on || day) }
  }

  useEffect(() => {
    // What was remembered stands in the address too: it is what one would send to somebody.
    const { zoom, by } = readFilters(new URLSearchParams(window.location.search), viewShape)
    if (!zoom && !by && (view.zoom !== 'month' || view.by !== 'lieu')) write(view)
    // Only when the board appears.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const latest = useRef(state)
  latest.current = state
  const set = useCallback((change: Partial<LookedAt>) => {
    const { asked: search, chosen } = latest.current
    const next = { ...chosen, ...change }
    setState({ asked: search, chosen: next })
    if (unwritten.current || change.zoom || change.by || next.zoom !== 'month') unwritten.current = next
  }, [])
  const shown = useDeferredValue(view)
  useEffect(() => {
    // The address says what is shown, and keeps no click waiting.
    if (unwritten.current !== shown) return
    unwritten.current = undefined
    write(shown)
  }, [shown])
  return { view, shown, set }
}

function write({ zoom, by, day }: LookedAt): void {
  const on = zoom === 'month' ? '' : day
  const search = writeFilters(new URLSearchParams(window.location.search), { zoom, by: by === 'lieu' ? '' : by, on })
  window.history.replaceState(null, '', `${window.location.pathname}?${search}`)
  document.cookie = `${VIEW_COOKIE}=${remembered({ zoom, by })}; path=/; max-age=${YEAR}; samesite=lax`
}
