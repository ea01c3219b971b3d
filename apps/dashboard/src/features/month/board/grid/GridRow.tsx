'use client'

import { memo } from 'react'
import { isWeekend } from '@/lib/days'
import type { BoardOccurrence } from '../board.operations'
import { sameList, type BoardCard } from '../cards'
import { cellId } from '../grid'
import { sameRow, type BoardRow } from '../rows'
import { useRowWords } from '../useRowWords'
import classes from './BoardGrid.module.css'
import { GridCell } from './GridCell'

interface GridRowProps {
  row: BoardRow
  days: readonly string[]
  /** The cards of each day. */
  cells: readonly (readonly BoardCard[] | undefined)[]
  year: number
  day: string
  today: string
  /** Holds the cell that the Tab key reaches first. */
  first: boolean
  onMove: (occurrence: BoardOccurrence) => void
}

/** A lieu, a room, a theme or an organiser, day by day. */
export const GridRow = memo(
  function GridRow({ row, days, cells, year, day, today, first, onMove }: GridRowProps) {
    const { name, hint } = useRowWords()(row)
    const entry = days.includes(day) ? day : days[0]
    const current = days.indexOf(day)
    return (
      <div role="row" className={classes.row} data-kind={row.kind} data-empty={cells[current]?.length ? undefined : true}>
        <div role="rowheader" className={classes.lieu}>
          {name}
          {hint ? <span className={classes.rooms}>{hint}</span> : null}
        </div>
        {days.map((one, index) => (
          <GridCell
            key={one}
            id={cellId(row.id, one)}
            cards={cells[index]}
            year={year}
            current={one === day}
            weekend={isWeekend(one)}
            today={one === today}
            entry={first && one === entry}
            withLieu={row.kind === 'theme' || row.kind === 'organiser'}
            onMove={onMove}
          />
        ))}
      </div>
    )
  },
  ({ cells: before, days: daysBefore, ...a }, { cells, days, ...b }) =>
    sameList(before, cells) && sameList(daysBefore, days) && (Object.keys(a) as (keyof typeof a)[]).every((key) => (key === 'row' ? sameRow(a.row, b.row) : a[key] === b[key])),
)
