'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import classes from './EventTabs.module.css'
import { eventTabs, type EventTab } from './eventTabs'

interface EventTabsProps {
  id: string
  year: number
  current: EventTab
}

/** What an event is, how it is prepared, and what became of it. Visitors read what it is. */
export function EventTabs({ id, year, current }: EventTabsProps) {
  const t = useTranslations('preparation.tabs')
  const { slug } = useNetwork()
  const { member } = usePermissions()
  if (!member) return null
  return (
    <nav className={classes.tabs} aria-label={t('label')}>
      {eventTabs(slug, year, id).map(({ key, href, icon: Icon }) => (
        <Link key={key} className={classes.tab} href={href} aria-current={key === current ? 'page' : undefined}>
          <Icon size={18} stroke={1.7} aria-hidden />
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
