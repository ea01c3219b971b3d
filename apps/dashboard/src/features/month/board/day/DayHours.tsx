'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, useEffect, type RefObject } from 'react'
import { DEFAULT_ZONE, formatTime } from '@/lib/dates'
import { dayWords } from '@/lib/days'
import type { BoardOccurrence } from '../board.operations'
import type { CarryStore } from '../carry/carryStore'
import { sameList, type BoardCard } from '../cards'
import { zoneOf } from '../moves'
import { rowIdsOf, type BoardRow } from '../rows'
import type { BoardView } from '../view'
import { DayColumn } from './DayColumn'
import classes from './DayHours.module.css'
import { dayOfZone, hoursOf, positionOf } from './hours'

interface DayHoursProps {
  day: string
  rows: readonly BoardRow[]
  /** All that are shown, with times. */
  cards: readonly BoardCard[]
  view: BoardView
  year: number
  store: CarryStore
  onMove: (occurrence: BoardOccurrence) => void
  onCreate: ((cell: string, minutes: number) => void) | undefined
  box: RefObject<HTMLDivElement | null>
}

/** People begin to look here, unless something is earlier. */
const MORNING = 8 * 60

/** Does a date take a piece of this day, on the clocks of its lieu? What began the evening before does. */
function isOn({ occurrence }: BoardCard, day: string): boolean {
  const { startsAt, endsAt } = occurrence
  if (!startsAt || !endsAt) return false
  const of = dayOfZone(day, zoneOf(occurrence))
  return positionOf(of, startsAt) < of.minutes && positionOf(of, endsAt) > 0
}

/** One day, hour by hour: a column for each room or lieu, and cards as tall as they last. */
export const DayHours = memo(
  function DayHours({ day, rows, cards, view, year, store, onMove, onCreate, box }: DayHoursProps) {
    const t = useTranslations('month.board')
    const locale = useLocale()
    const shown = cards.filter((card) => isOn(card, day))
    const here = dayOfZone(day, DEFAULT_ZONE)
    const first = Math.min(MORNING + 60, ...shown.map(({ occurrence }) => positionOf(dayOfZone(day, zoneOf(occurrence)), occurrence.startsAt ?? '')))
    useEffect(() => {
      const track = box.current?.querySelector<HTMLElement>('[data-minutes]')
      if (box.current && track) box.current.scrollTop = (Math.max(0, first - 60) / here.minutes) * track.offsetHeight
      // Only when another day appears: afterwards the visitor scrolls.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
    }, [day])
    return (
      <div ref={box} className={classes.scroll} data-scrolls tabIndex={0} role="region" aria-label={t('hoursOf', { day: dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' }) })}>
        <div className={classes.hours}>
          <div className={classes.axis} aria-hidden>
            <div className={classes.head} />
            <div className={classes.lines} style={{ height: `calc(var(--hour) * ${here.minutes / 60})` }}>
              {hoursOf(here).map(({ minutes, instant }) => (
                <span key={minutes} className={classes.label} style={{ top: `${(minutes / here.minutes) * 100}%` }}>
                  {formatTime(instant, { locale })}
                </span>
              ))}
            </div>
          </div>
          {rows.map((row) => (
            <DayColumn key={row.id} row={row} day={day} cards={shown.filter(({ occurrence }) => rowIdsOf(occurrence, view).includes(row.id))} year={year} store={store} onMove={onMove} onCreate={onCreate} />
          ))}
        </div>
      </div>
    )
  },
  (a, b) => a.day === b.day && a.year === b.year && a.view.by === b.view.by && a.onCreate === b.onCreate && a.onMove === b.onMove && sameList(a.cards, b.cards) && sameList(a.rows.map(({ id }) => id), b.rows.map(({ id }) => id)),
)
