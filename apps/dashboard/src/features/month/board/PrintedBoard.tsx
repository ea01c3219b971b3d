'use client'

import type { Warning } from '@essaim/planning/warning'
import { useLocale, useTranslations } from 'next-intl'
import { EventStatusWord } from '@/components/EventStatusWord'
import { dayWords, type Week } from '@/lib/days'
import type { BoardOccurrence } from './board.operations'
import { CardFacts, Hours } from './CardFacts'
import type { BoardCard } from './cards'
import { cellId, TRAY } from './grid'
import classes from './PrintedBoard.module.css'
import type { BoardRow } from './rows'
import { useRowWords } from './useRowWords'

interface PrintedBoardProps {
  weeks: readonly Week[]
  rows: readonly BoardRow[]
  /** What the rows stand for, in a word. */
  corner: string
  /** The cards by cell, and those of the tray. */
  cells: ReadonlyMap<string, readonly BoardCard[]>
}

/** The board on paper, across: a table for each week in which something takes place, with the rows that have a date in it, then what waits for its time. */
export function PrintedBoard({ weeks, rows, corner, cells }: PrintedBoardProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const rowWords = useRowWords()
  const waiting = cells.get(TRAY) ?? []
  const nameOf = (row: BoardRow) => (row.kind === 'room' ? t('board.columnOf', { room: row.room.name, lieu: row.lieu.name }) : rowWords(row).name)
  const entries = (those: readonly BoardCard[] = [], withLieu = false) => those.map(({ occurrence, warnings }) => <Entry key={occurrence.id} occurrence={occurrence} warnings={warnings} withLieu={withLieu} />)
  return (
    <div data-print="landscape">
      {weeks.map(({ monday, days }) => {
        const busy = rows.filter((row) => days.some((day) => cells.has(cellId(row.id, day))))
        if (busy.length === 0) return null
        return (
          <section key={monday} className={classes.week}>
            <h2 className={classes.title}>{t('board.week', { day: dayWords(monday, locale, { day: 'numeric', month: 'long', year: 'numeric' }) })}</h2>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{corner}</th>
                  {days.map((day) => (
                    <th key={day} scope="col">
                      {dayWords(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {busy.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{nameOf(row)}</th>
                    {days.map((day) => (
                      <td key={day}>
                        <ul className={classes.entries}>{entries(cells.get(cellId(row.id, day)), row.kind === 'theme' || row.kind === 'organiser')}</ul>
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

function Entry({ occurrence, warnings, withLieu }: { occurrence: BoardOccurrence; warnings: readonly Warning[]; withLieu: boolean }) {
  const t = useTranslations('month.state')
  const { event } = occurrence
  return (
    <li>
      <Hours occurrence={occurrence} />
      <span className={classes.name}>{event.title}</span>
      <CardFacts occurrence={occurrence} warnings={warnings} withLieu={withLieu} />
      {t(event.editorialState)} <EventStatusWord status={event.status} />
    </li>
  )
}
