'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, type RefObject } from 'react'
import { dayWords, isWeekend, type Week } from '@/lib/days'
import type { BoardOccurrence } from '../board.operations'
import type { BoardCard } from '../cards'
import { cellId } from '../grid'
import type { BoardRow } from '../rows'
import classes from './BoardGrid.module.css'
import { GridRow } from './GridRow'
import { useCellKeys } from './useCellKeys'

interface BoardGridProps {
  weeks: readonly Week[]
  rows: readonly BoardRow[]
  /** What the rows stand for, in a word. */
  corner: string
  cells: ReadonlyMap<string, readonly BoardCard[]>
  year: number
  /** The day that a phone shows. */
  day: string
  today: string
  onMove: (occurrence: BoardOccurrence) => void
  /** Begins something in a cell; absent where the viewer may not. */
  onCreate: ((cell: string) => void) | undefined
  /** The box that scrolls. */
  box: RefObject<HTMLDivElement | null>
}

/** Rows by days, of one week or of all. On a phone the same grid shows one day, a section for each row. Rows outside the window are neither laid out nor painted. */
export const BoardGrid = memo(function BoardGrid({ weeks, rows, corner, cells, year, day, today, onMove, onCreate, box }: BoardGridProps) {
  const t = useTranslations('month.board')
  const locale = useLocale()
  const days = weeks.flatMap((week) => week.days)
  const onKeyDown = useCellKeys({ rows, days }, onCreate)
  return (
    <div ref={box} className={classes.scroll} data-scrolls data-weeks={weeks.length === 1 ? 'one' : undefined}>
      <div
        className={classes.grid}
        role="grid"
        aria-label={t(onCreate ? 'labelCreate' : 'label')}
        data-creates={onCreate ? true : undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined
          if (cell) onCreate?.(cell)
        }}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" className={classes.row}>
            <div role="columnheader" aria-rowspan={2} className={classes.corner} data-corner>
              {corner}
            </div>
            {weeks.map((week) => (
              <div key={week.monday} role="columnheader" aria-colspan={7} className={classes.week} data-week={week.monday}>
                <span>{t('week', { day: dayWords(week.monday, locale, { day: 'numeric', month: 'long' }) })}</span>
              </div>
            ))}
          </div>
          <div role="row" className={classes.row}>
            <div className={classes.corner} role="presentation" />
            {days.map((one) => (
              <div key={one} role="columnheader" className={classes.day} data-weekend={isWeekend(one) || undefined} data-today={one === today || undefined}>
                {dayWords(one, locale, { weekday: 'short', day: 'numeric' })}
                {one === today ? <span className={classes.todayWord}>{t('today')}</span> : null}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {rows.map((row, index) => (
            <GridRow key={row.id} row={row} days={days} cells={days.map((one) => cells.get(cellId(row.id, one)))} year={year} day={day} today={today} first={index === 0} onMove={onMove} />
          ))}
        </div>
      </div>
    </div>
  )
})
