'use client'

import type { Warning } from '@essaim/planning/warning'
import { IconDoor, IconMapPin } from '@tabler/icons-react'
import { useLocale } from 'next-intl'
import { formatTime } from '@/lib/dates'
import { CardMark } from '../warnings/CardMark'
import type { BoardOccurrence } from './board.operations'
import { zoneOf } from './moves'
import classes from './OccurrenceCard.module.css'

/** When it takes place, on the clocks of its lieu. */
export function Hours({ occurrence }: { occurrence: BoardOccurrence }) {
  const locale = useLocale()
  const { startsAt, endsAt } = occurrence
  if (!startsAt || !endsAt) return null
  const where = { locale, timeZone: zoneOf(occurrence) }
  return (
    <time className={classes.hours} dateTime={startsAt}>
      <span>{formatTime(startsAt, where)}</span> – <span>{formatTime(endsAt, where)}</span>
    </time>
  )
}

interface CardFactsProps {
  occurrence: BoardOccurrence
  warnings: readonly Warning[]
  /** Its row does not say the lieu. */
  withLieu?: boolean
}

/** Its kind, its room or place, and what is worth a look. */
export function CardFacts({ occurrence, warnings, withLieu = false }: CardFactsProps) {
  const { event, startsAt, lieu, room, place } = occurrence
  const where = place?.label ?? (startsAt && !withLieu ? room?.name : [lieu?.name, room?.name].filter(Boolean).join(', '))
  return (
    <div className={classes.facts}>
      <span>{event.kind.label}</span>
      {where ? (
        <span className={classes.where}>
          {place ? <IconMapPin size={13} aria-hidden /> : <IconDoor size={13} aria-hidden />}
          {where}
        </span>
      ) : null}
      <CardMark occurrence={occurrence} warnings={warnings} className={classes.clash} />
    </div>
  )
}
