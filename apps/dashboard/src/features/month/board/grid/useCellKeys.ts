'use client'

import type { KeyboardEvent } from 'react'
import { isDirection, neighbour, TRAY, type Grid } from '../grid'
import { withData } from '../withData'

/** Arrows lead the focus from cell to cell, as in any grid: one stop of the Tab key is enough for hundreds of cells. Enter begins something in a cell. */
export function useCellKeys(grid: Grid, onCreate: ((cell: string) => void) | undefined) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, currentTarget } = event
    const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return
    if (key === 'Enter' && onCreate) {
      event.preventDefault()
      return onCreate(cell)
    }
    const next = isDirection(key) ? neighbour(cell, key, grid, undefined) : undefined
    const element = next && next !== TRAY ? currentTarget.querySelector<HTMLElement>(withData('cell', next)) : null
    if (!element) return
    event.preventDefault()
    // React writes these only when it makes a cell: the stop of the Tab key wanders along without drawing anything.
    for (const stop of currentTarget.querySelectorAll<HTMLElement>('[role="gridcell"][tabindex="0"]')) stop.tabIndex = -1
    element.tabIndex = 0
    element.focus()
  }
}
