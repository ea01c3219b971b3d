'use client'

import { useRef, useState, type KeyboardEvent } from 'react'

export interface CellFocus {
  ref: (element: HTMLElement | null) => void
  /** One cell of the grid is reached by Tab; the arrows lead to the others. */
  tabIndex: 0 | -1
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

const MOVES: Readonly<Record<string, (at: readonly [number, number], last: readonly [number, number]) => [number, number]>> = {
  ArrowUp: ([row, column]) => [row - 1, column],
  ArrowDown: ([row, column]) => [row + 1, column],
  ArrowLeft: ([row, column]) => [row, column - 1],
  ArrowRight: ([row, column]) => [row, column + 1],
  Home: ([row]) => [row, 0],
  End: ([row], [, last]) => [row, last],
}

/** The keyboard in a grid: arrows, Home and End move from cell to cell. What is typed in an open cell is its own. */
export function useGridFocus(rows: number, columns: number) {
  const [active, setActive] = useState<readonly [number, number]>([0, 0])
  const cells = useRef(new Map<string, HTMLElement>())
  const [activeRow, activeColumn] = [Math.min(active[0], rows - 1), Math.min(active[1], columns - 1)]
  const cell = (row: number, column: number): CellFocus => ({
    ref: (element) => {
      if (element) cells.current.set(`${row} ${column}`, element)
      else cells.current.delete(`${row} ${column}`)
    },
    tabIndex: row === activeRow && column === activeColumn ? 0 : -1,
    onFocus: () => setActive([row, column]),
    onKeyDown: (event) => {
      const move = MOVES[event.key]
      if (!move || event.target !== event.currentTarget) return
      const target = cells.current.get(move([row, column], [rows - 1, columns - 1]).join(' '))
      event.preventDefault()
      target?.focus()
    },
  })
  return { cell }
}
