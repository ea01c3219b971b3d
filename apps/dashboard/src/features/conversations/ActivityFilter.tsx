'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import classes from './Conversation.module.css'
import { SHOWN, type Shown } from './shown'

/** Which part of the stream is shown: it stands in the address. */
export function ActivityFilter({ shown }: { shown: Shown }) {
  const t = useTranslations('conversations.show')
  const pathname = usePathname()
  return (
    <nav className={`${classes.filter} no-print`} aria-label={t('label')}>
      {SHOWN.map((each) => (
        <Link key={each} className={classes.option} href={each === 'all' ? pathname : `${pathname}?show=${each}`} aria-current={each === shown ? 'true' : undefined} scroll={false}>
          {t(each)}
        </Link>
      ))}
    </nav>
  )
}
