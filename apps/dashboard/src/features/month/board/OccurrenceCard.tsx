'use client'

import { useDraggable } from '@dnd-kit/core'
import type { Warning } from '@essaim/planning/warning'
import { ActionIcon } from '@mantine/core'
import { IconArrowsMove, IconCalendarEvent, IconDoor, IconMapPin } from '@tabler/icons-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { EditorialStateBadge } from '@/components/EditorialStateBadge'
import { EventStatusWord } from '@/components/EventStatusWord'
import { useNetwork } from '@/lib/ViewerContext'
import { formatTime } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { isOff } from '../editorial/states'
import { CardMark } from '../warnings/CardMark'
import type { BoardOccurrence } from './board.operations'
import { zoneOf } from './moves'
import classes from './OccurrenceCard.module.css'

interface OccurrenceCardProps {
  occurrence: BoardOccurrence
  year: number
  /** What is worth a look about it. */
  warnings?: readonly Warning[]
  /** Its move is on its way to the API. */
  underWay?: boolean
  onMove: (occurrence: BoardOccurrence) => void
}

/** One date of an event on the board. Mouse and touch drag the card, the keyboard its grip; "move to…" is the other way. */
export function OccurrenceCard({ occurrence, year, warnings = [], underWay = false, onMove }: OccurrenceCardProps) {
  const t = useTranslations('month.card')
  const network = useNetwork()
  const { event, viewerCanReschedule } = occurrence
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({ id: occurrence.id, disabled: !viewerCanReschedule || underWay })
  return (
    <article
      ref={setNodeRef}
      className={classes.card}
      data-state={event.editorialState}
      data-movable={viewerCanReschedule || undefined}
      data-dragging={isDragging || undefined}
      data-clash={warnings.length > 0 || undefined}
      aria-busy={underWay}
      aria-label={event.title}
      {...listeners}
    >
      <Hours occurrence={occurrence} />
      <Link className={classes.title} data-off={isOff(event.status) || undefined} href={paths.monthEvent(network.slug, year, event.id)} draggable={false}>
        {event.title}
      </Link>
      <CardFacts occurrence={occurrence} warnings={warnings} />
      <div className={classes.foot}>
        <span className={classes.badges}>
          <EditorialStateBadge state={event.editorialState} size="xs" />
          <EventStatusWord status={event.status} />
        </span>
        {viewerCanReschedule ? (
          <span className={classes.tools}>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('moveTo', { title: event.title })} title={t('moveToShort')} onClick={() => onMove(occurrence)}>
              <IconCalendarEvent size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
            <ActionIcon ref={setActivatorNodeRef} variant="subtle" color="gray" size="sm" className={classes.grip} {...attributes} aria-label={t('drag', { title: event.title })} title={t('dragShort')}>
              <IconArrowsMove size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
          </span>
        ) : null}
      </div>
    </article>
  )
}

/** The card while it is dragged: the same face, without anything to press. */
export function CardFace({ occurrence }: { occurrence: BoardOccurrence }) {
  return (
    <div className={classes.card} data-state={occurrence.event.editorialState} data-lifted>
      <Hours occurrence={occurrence} />
      <span className={classes.title}>{occurrence.event.title}</span>
    </div>
  )
}

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

/** Its kind, its room or place, and who else wants them. */
export function CardFacts({ occurrence, warnings }: { occurrence: BoardOccurrence; warnings: readonly Warning[] }) {
  const { event, startsAt, lieu, room, place } = occurrence
  const where = place?.label ?? (startsAt ? room?.name : [lieu?.name, room?.name].filter(Boolean).join(', '))
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
