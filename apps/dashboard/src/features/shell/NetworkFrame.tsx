'use client'

import { Drawer, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '@/components/Mark'
import { PrintHeading } from '@/components/print/PrintHeading'
import { NotificationBell } from '@/features/notifications/NotificationBell'
import { paths } from '@/lib/paths'
import { ColorSchemeSwitch } from './ColorSchemeSwitch'
import { LocaleSwitch } from './LocaleSwitch'
import { DropToImport } from './DropToImport'
import { currentItem, navigationOf } from './navigation'
import { NavigationList } from './NavigationList'
import { NetworkSwitch } from './NetworkSwitch'
import { UserMenu } from './UserMenu'
import { usePermissions, useNetwork } from '@/lib/ViewerContext'
import classes from './NetworkFrame.module.css'

interface NetworkFrameProps {
  /** The November that the month's door leads to. */
  year: number
  children: ReactNode
}

/** The frame of everything inside a network: doors at the side on a wide screen, at the bottom on a phone. */
export function NetworkFrame({ year, children }: NetworkFrameProps) {
  const t = useTranslations('shell')
  const pathname = usePathname()
  const access = usePermissions()
  const network = useNetwork()
  const [opened, { open, close }] = useDisclosure(false)
  const groups = navigationOf(network.slug, access, year)
  const current = currentItem(groups, pathname)
  const brand = (
    <Link className={classes.brand} href={paths.network(network.slug)}>
      <Mark size={34} />
      {t('name')}
    </Link>
  )

  return (
    <div className={classes.frame}>
      <DropToImport />
      <nav className={classes.side} aria-label={t('mainNavigation')}>
        {brand}
        <NetworkSwitch />
        <NavigationList groups={groups} current={current} />
      </nav>
      <header className={classes.header}>
        <div className={classes.headerBrand}>{brand}</div>
        <div className={classes.controls}>
          <LocaleSwitch />
          <ColorSchemeSwitch />
          <NotificationBell />
          <UserMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <PrintHeading name={network.name} />
        {children}
      </main>
      <nav className={classes.bottom} aria-label={t('shortNavigation')}>
        {groups
          .flatMap((group) => group.items)
          .filter((item) => item.main)
          .map(({ key, href, icon: Icon }) => (
            <Link key={key} className={classes.bottomLink} href={href} aria-current={key === current ? 'page' : undefined}>
              <Icon size={22} stroke={1.6} aria-hidden />
              {t(`navShort.${key}`)}
            </Link>
          ))}
        <UnstyledButton className={classes.bottomLink} onClick={open} aria-haspopup="dialog" aria-expanded={opened}>
          <IconDots size={22} stroke={1.6} aria-hidden />
          {t('more')}
        </UnstyledButton>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('mainNavigation')}
        classNames={{ content: classes.drawer, header: classes.drawer, body: classes.drawerBody }}
        closeButtonProps={{ 'aria-label': t('close'), c: 'inherit' }}
      >
        <NetworkSwitch />
        <NavigationList groups={groups} current={current} onNavigate={close} />
      </Drawer>
    </div>
  )
}
