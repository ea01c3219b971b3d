'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '@/components/Mark'
import { PrintHeading } from '@/components/print/PrintHeading'
import { NotificationBell } from '@/features/notifications/NotificationBell'
import { paths } from '@/lib/paths'
import { ColorSchemeSwitch } from './ColorSchemeSwitch'
import { LocaleSwitch } from './LocaleSwitch'
import { UserMenu } from './UserMenu'
import classes from './PlainFrame.module.css'

/** The frame of pages outside a network: welcome, sign-in, public programme. */
export function PlainFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('shell')
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Link className={classes.brand} href={paths.home()}>
          <Mark size={34} />
          {t('name')}
        </Link>
        <div className={classes.controls}>
          <LocaleSwitch />
          <ColorSchemeSwitch />
          <NotificationBell />
          <UserMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <PrintHeading name={t('name')} />
        {children}
      </main>
    </div>
  )
}
