'use client'

import { IconAlertTriangle, IconArrowRight, IconCalendarPlus, IconCalendarX, IconMapPin, IconPencil, IconCircleMinus, IconSpeakerphone, type TablerIcon } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import type { ProgrammeChangeKind } from '@/gql/graphql'
import classes from './Releases.module.css'
import type { Change } from './releases.operations'

const ICONS: Record<ProgrammeChangeKind, TablerIcon> = {
  EVENT_ADDED: IconCalendarPlus,
  EVENT_REMOVED: IconCircleMinus,
  EVENT_RENAMED: IconPencil,
  STATUS_CHANGED: IconSpeakerphone,
  DATE_ADDED: IconCalendarPlus,
  DATE_REMOVED: IconCalendarX,
  DATE_MOVED: IconArrowRight,
  PLACE_CHANGED: IconMapPin,
}

/** What changed for the public, a sentence each; what makes people's notes wrong is marked by a word, and leads. */
export function ChangeList({ year, changes }: { year: number; changes: readonly Change[] }) {
  const t = useTranslations('releases')
  const { slug } = useNetwork()
  return (
    <ul className={classes.changes}>
      {changes.map(({ kind, message, breaking, event }, index) => {
        const Icon = ICONS[kind]
        return (
          <li key={`${index}-${message}`} className={classes.change} data-breaking={breaking || undefined}>
            <Icon size={18} stroke={1.7} aria-hidden />
            <span>
              {event ? <Link href={paths.monthEvent(slug, year, event.id)}>{message}</Link> : message}
              {breaking ? (
                <strong className={classes.breaking}>
                  <IconAlertTriangle size={14} aria-hidden /> {t('breaking')}
                </strong>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
