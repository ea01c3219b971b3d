'use client'

import { IconPlus } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { DEFAULT_ZONE, formatTime } from '@/lib/dates'
import type { BoardOccurrence } from '../board.operations'
import type { CarryStore } from '../carry/carryStore'
import type { BoardCard } from '../cards'
import { cellId } from '../grid'
import { zoneOf } from '../moves'
import { OccurrenceCard } from '../OccurrenceCard'
import type { BoardRow } from '../rows'
import { useRowWords } from '../useRowWords'
import classes from './DayHours.module.css'
import { Ghost } from './Ghost'
import { dayOfZone, hoursOf, positionOf } from './hours'
import { lanesOf } from './layout'

interface DayColumnProps {
  row: BoardRow
  day: string
  /** Those that take a piece of the day in this column. */
  cards: readonly BoardCard[]
  year: number
  store: CarryStore
  onMove: (occurrence: BoardOccurrence) => void
  onCreate: ((cell: string, minutes: number) => void) | undefined
}

/** An empty place stands for the half hour that is pressed; the button of the column, for the evening. */
const HALF_HOUR = 30
const EVENING = 18 * 60

/** A room, a lieu, a theme or an organiser through one day, on its own clocks. */
export function DayColumn({ row, day, cards, year, store, onMove, onCreate }: DayColumnProps) {
  const t = useTranslations('month.board')
  const locale = useLocale()
  const { name, hint } = useRowWords()(row)
  const zone = row.kind === 'lieu' || row.kind === 'room' ? row.lieu.timeZone : DEFAULT_ZONE
  const clocks = dayOfZone(day, zone)
  const cell = cellId(row.id, day)
  const percent = (minutes: number) => `${(minutes / clocks.minutes) * 100}%`
  const pieces = cards.map((card) => {
    const of = dayOfZone(day, zoneOf(card.occurrence))
    return { id: card.occurrence.id, card, from: Math.max(0, positionOf(of, card.occurrence.startsAt ?? '')), until: Math.min(of.minutes, positionOf(of, card.occurrence.endsAt ?? '')) }
  })
  const lanes = lanesOf(pieces)
  const lieu = row.kind === 'room' ? row.lieu.name : undefined
  const label = lieu ? t('columnOf', { room: name, lieu }) : name
  return (
    <section className={classes.column} aria-label={label} data-empty={cards.length === 0 || undefined}>
      <div className={classes.head}>
        {lieu ? <span className={classes.of}>{lieu}</span> : null}
        <strong>{name}</strong>
        {hint ? <span className={classes.of}>{hint}</span> : null}
        {onCreate ? (
          <button type="button" className={classes.add} aria-label={t('createIn', { where: label })} title={t('createIn', { where: label })} onClick={() => onCreate(cell, EVENING)}>
            <IconPlus size={14} aria-hidden />
          </button>
        ) : null}
      </div>
      <div
        className={classes.track}
        data-cell={cell}
        data-minutes={clocks.minutes}
        data-creates={onCreate ? true : undefined}
        style={{ height: `calc(var(--hour) * ${clocks.minutes / 60})` }}
        onClick={(event) => {
          if (event.target !== event.currentTarget) return
          const { top, height } = event.currentTarget.getBoundingClientRect()
          onCreate?.(cell, Math.floor((((event.clientY - top) / height) * clocks.minutes) / HALF_HOUR) * HALF_HOUR)
        }}
      >
        {zone === DEFAULT_ZONE
          ? null
          : hoursOf(clocks).map(({ minutes, instant }) => (
              <span key={minutes} className={classes.own} style={{ top: percent(minutes) }} aria-hidden>
                {formatTime(instant, { locale, timeZone: zone })}
              </span>
            ))}
        {pieces.map(({ id, card, from, until }) => {
          const { lane, lanes: beside } = lanes.get(id) ?? { lane: 0, lanes: 1 }
          return (
            <div key={id} className={classes.slot} style={{ top: percent(from), height: percent(until - from), insetInlineStart: `${(lane / beside) * 100}%`, width: `${100 / beside}%` }}>
              <OccurrenceCard occurrence={card.occurrence} year={year} warnings={card.warnings} underWay={card.underWay} withLieu={row.kind === 'theme' || row.kind === 'organiser'} inHours onMove={onMove} />
            </div>
          )
        })}
        <Ghost store={store} cell={cell} minutes={clocks.minutes} />
      </div>
    </section>
  )
}
