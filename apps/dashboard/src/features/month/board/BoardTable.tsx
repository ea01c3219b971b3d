'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode, RefObject } from 'react'
import { groupBy } from '@/lib/group-by'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import classes from './BoardTable.module.css'
import { dayWords, isWeekend, type Week } from '@/lib/days'
import { DropCell } from './DropCell'
import { cellId } from './grid'
import { cellOf } from './moves'

interface BoardTableProps {
  weeks: Week[]
  lieux: readonly BoardLieu[]
  /** Those with times. */
  occurrences: readonly BoardOccurrence[]
  /** The day that a phone shows. */
  day: string
  today: string
  renderCard: (occurrence: BoardOccurrence) => ReactNode
  /** The box that scrolls. */
  box: RefObject<HTMLDivElement | null>
}

/** Lieux by days. On a phone the same table shows one day, a section for each lieu; the roles are spelled out because `display` would take them away. */
export function BoardTable({ weeks, lieux, occurrences, day, today, renderCard, box }: BoardTableProps) {
  const t = useTranslations('month.board')
  const locale = useLocale()
  const days = weeks.flatMap((week) => week.days)
  const byCell = groupBy(occurrences, (one) => {
    const cell = cellOf(one)
    return cell ? cellId(cell.lieu, cell.day) : ''
  })
  const row = (lieu: BoardLieu | null) => (
    <tr key={lieu?.id ?? 'elsewhere'} role="row" data-empty={byCell.has(cellId(lieu?.id ?? null, day)) ? undefined : true}>
      <th scope="row" role="rowheader" className={classes.lieu}>
        {lieu?.name ?? t('elsewhere')}
        <span className={classes.rooms}>{lieu ? (lieu.rooms.length > 0 ? t('rooms', { count: lieu.rooms.length }) : null) : t('elsewhereHint')}</span>
      </th>
      {days.map((one) => {
        const id = cellId(lieu?.id ?? null, one)
        return (
          <DropCell key={id} id={id} current={one === day} weekend={isWeekend(one)} today={one === today}>
            {byCell.get(id)?.map((occurrence) => renderCard(occurrence))}
          </DropCell>
        )
      })}
    </tr>
  )
  return (
    // A box that scrolls must be reachable by keyboard.
    <div ref={box} className={classes.scroll} tabIndex={0} role="region" aria-label={t('label')}>
      <table className={classes.table} role="table" aria-label={t('label')}>
        <thead role="rowgroup" className={classes.head}>
          <tr role="row">
            <th role="columnheader" scope="col" rowSpan={2} className={classes.corner}>
              {t('lieu')}
            </th>
            {weeks.map((week) => (
              <th key={week.monday} role="columnheader" scope="colgroup" colSpan={7} className={classes.week} data-week={week.monday}>
                <span>{t('week', { day: dayWords(week.monday, locale, { day: 'numeric', month: 'long' }) })}</span>
              </th>
            ))}
          </tr>
          <tr role="row">
            {days.map((one) => (
              <th key={one} role="columnheader" scope="col" className={classes.day} data-weekend={isWeekend(one) || undefined} data-today={one === today || undefined}>
                {dayWords(one, locale, { weekday: 'short', day: 'numeric' })}
                {one === today ? <span className={classes.todayWord}>{t('today')}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lieux.map(row)}
          {row(null)}
        </tbody>
      </table>
    </div>
  )
}
