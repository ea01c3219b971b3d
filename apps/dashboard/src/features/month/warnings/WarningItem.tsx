'use client'

import { Anchor, Button, Text } from '@mantine/core'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { MonthWarningFragment } from '@/gql/graphql'
import { formatDay } from '@/lib/dates'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { SEVERITY_ICONS } from './severityLook'
import classes from './WarningList.module.css'

interface WarningItemProps {
  warning: MonthWarningFragment
  year: number
  pending: boolean
  onAccept: (warning: MonthWarningFragment) => void
  onTakeBack: (warning: MonthWarningFragment) => void
}

/** One thing that is worth a look: what it says, the events it leads to, and that it was accepted. */
export function WarningItem({ warning, year, pending, onAccept, onTakeBack }: WarningItemProps) {
  const t = useTranslations('warnings')
  const locale = useLocale()
  const network = useNetwork()
  const { severity, overridden, viewerCanOverride } = warning
  const Icon = SEVERITY_ICONS[severity]
  const events = [...new Map(warning.occurrences.map(({ event }) => [event.id, event])).values()]
  return (
    <li className={classes.item} data-severity={severity}>
      {Icon ? <Icon size={20} stroke={1.7} className={classes.icon} aria-hidden /> : <span />}
      <div>
        <p className={classes.message}>{warning.message}</p>
        {overridden ? (
          <Text component="p" size="sm" className={classes.accepted}>
            {t('accepted', { by: overridden.byName ?? t('somebody'), day: formatDay(overridden.at, { locale }), reason: overridden.reason })}
          </Text>
        ) : null}
        <div className={classes.foot}>
          {events.map((event) => (
            <Anchor key={event.id} component={Link} size="sm" href={paths.monthEvent(network.slug, year, event.id)}>
              {t('see', { title: event.title })}
            </Anchor>
          ))}
          {!viewerCanOverride ? null : overridden ? (
            <Button variant="subtle" size="compact-sm" className="no-print" loading={pending} onClick={() => onTakeBack(warning)} aria-label={t('takeBackOf', { message: warning.message })}>
              {t('takeBack')}
            </Button>
          ) : (
            <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => onAccept(warning)} aria-label={t('acceptOf', { message: warning.message })}>
              {t('accept')}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
