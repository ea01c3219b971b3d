'use client'

import type { Warning } from '@essaim/planning/warning'
import { useLocale, useTranslations } from 'next-intl'
import { EventStatusWord } from '@/components/EventStatusWord'
import { dayWords, type Week } from '@/lib/days'
import { groupBy } from '@/lib/group-by'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { cellId } from './grid'
import { cellOf } from './moves'
import { CardFacts, Hours } from './OccurrenceCard'
import classes from './PrintedBoard.module.css'

interface PrintedBoardProps {
  weeks: Week[]
  lieux: readonly BoardLieu[]
  /** With times and without. */
  occurrences: readonly BoardOccurrence[]
  /** What is worth a look, by occurrence. */
  marks: ReadonlyMap<string, Warning[]>
}

/** The board on paper, across: a table for each week in which something takes place, with the lieux that have a date in it, then what waits for its time. */
export function PrintedBoard({ weeks, lieux, occurrences, marks }: PrintedBoardProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const byCell = groupBy(occurrences.filter(({ startsAt }) => startsAt), (one) => {
    const cell = cellOf(one)
    return cell ? cellId(cell.lieu, cell.day) : ''
  })
  const waiting = occurrences.filter(({ startsAt }) => !startsAt)
  const entries = (those: readonly BoardOccurrence[] = []) => those.map((one) => <Entry key={one.id} occurrence={one} warnings={marks.get(one.id)} />)
  return (
    <div data-print="landscape">
      {weeks.map(({ monday, days }) => {
        const rows = [...lieux, null].filter((lieu) => days.some((day) => byCell.has(cellId(lieu?.id ?? null, day))))
        if (rows.length === 0) return null
        return (
          <section key={monday} className={classes.week}>
            <h2 className={classes.title}>{t('board.week', { day: dayWords(monday, locale, { day: 'numeric', month: 'long', year: 'numeric' }) })}</h2>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('board.lieu')}</th>
                  {days.map((day) => (
                    <th key={day} scope="col">
                      {dayWords(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((lieu) => (
                  <tr key={lieu?.id ?? 'elsewhere'}>
                    <th scope="row">{lieu?.name ?? t('board.elsewhere')}</th>
                    {days.map((day) => (
                      <td key={day}>
                        <ul className={classes.entries}>{entries(byCell.get(cellId(lieu?.id ?? null, day)))}</ul>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
      {waiting.length > 0 ? (
        <section>
          <h2 className={classes.title}>{t('tray.title', { count: waiting.length })}</h2>
          <ul className={`${classes.entries} ${classes.tray}`}>{entries(waiting)}</ul>
        </section>
      ) : null}
    </div>
  )
}

function Entry({ occurrence, warnings = [] }: { occurrence: BoardOccurrence; warnings?: readonly Warning[] }) {
  const t = useTranslations('month.state')
  const { event } = occurrence
  return (
    <li>
      <Hours occurrence={occurrence} />
      <span className={classes.name}>{event.title}</span>
      <CardFacts occurrence={occurrence} warnings={warnings} />
      {t(event.editorialState)} <EventStatusWord status={event.status} />
    </li>
  )
}
