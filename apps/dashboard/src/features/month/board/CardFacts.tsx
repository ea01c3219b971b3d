'use client'

import { IconAlertTriangle, IconDoor, IconMapPin } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatTime } from '@/lib/dates'
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
  clashes: readonly BoardOccurrence[]
  /** Its row does not say the lieu. */
  withLieu?: boolean
}

/** Its kind, its room or place, and who else wants them. */
export function CardFacts({ occurrence, clashes, withLieu = false }: CardFactsProps) {
  const t = useTranslations('month')
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
      {clashes.length > 0 ? (
        <strong className={classes.clash}>
          <IconAlertTriangle size={14} aria-hidden />
          {t('card.clash', { room: room?.name ?? '', others: clashes.map((one) => t('card.quoted', { title: one.event.title })).join(', ') })}
        </strong>
      ) : null}
    </div>
  )
}
