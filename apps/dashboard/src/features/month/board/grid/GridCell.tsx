'use client'

import { memo } from 'react'
import type { BoardCard } from '../cards'
import { OccurrenceCard } from '../OccurrenceCard'
import type { BoardOccurrence } from '../board.operations'
import classes from './BoardGrid.module.css'

interface GridCellProps {
  id: string
  cards: readonly BoardCard[] | undefined
  year: number
  /** The day that a phone shows. */
  current: boolean
  weekend: boolean
  today: boolean
  /** The one that the Tab key reaches first. */
  entry: boolean
  withLieu: boolean
  onMove: (occurrence: BoardOccurrence) => void
}

/** One day of one row: what happens there, a place to drop on, and where it is empty, to begin something. */
export const GridCell = memo(function GridCell({ id, cards, year, current, weekend, today, entry, withLieu, onMove }: GridCellProps) {
  return (
    <div role="gridcell" className={classes.cell} data-cell={id} tabIndex={entry ? 0 : -1} data-current={current || undefined} data-weekend={weekend || undefined} data-today={today || undefined}>
      {cards?.map(({ occurrence, warnings, underWay }) => (
        <OccurrenceCard key={occurrence.id} occurrence={occurrence} year={year} warnings={warnings} underWay={underWay} withLieu={withLieu} onMove={onMove} />
      ))}
    </div>
  )
})
