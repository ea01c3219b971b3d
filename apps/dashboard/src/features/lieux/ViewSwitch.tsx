'use client'

import { IconList, IconMap2 } from '@tabler/icons-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useNetwork } from '@/features/shell/ViewerContext'
import { firstPage } from '@/lib/paging'
import { paths } from '@/lib/paths'
import classes from './ViewSwitch.module.css'

/** The same lieux as a list or on the map: the filters go along. */
export function ViewSwitch({ current }: { current: 'list' | 'map' }) {
  const t = useTranslations('lieux.views')
  const network = useNetwork()
  const search = firstPage(new URLSearchParams(useSearchParams()))
  const views = [
    { key: 'list', href: paths.lieux(network.slug), icon: IconList },
    { key: 'map', href: paths.lieuxMap(network.slug), icon: IconMap2 },
  ]
  return (
    <nav className={classes.switch} aria-label={t('label')}>
      {views.map(({ key, href, icon: Icon }) => (
        <Link key={key} className={classes.option} href={search ? `${href}?${search}` : href} aria-current={key === current ? 'page' : undefined}>
          <Icon size={18} stroke={1.7} aria-hidden />
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
