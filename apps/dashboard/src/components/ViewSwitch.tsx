'use client'

import type { TablerIcon } from '@tabler/icons-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { firstPage } from '@/lib/paging'
import classes from './ViewSwitch.module.css'

interface ViewSwitchProps {
  label: string
  views: { key: string; label: string; href: string; icon: TablerIcon }[]
  current: string
}

/** Pages that show one thing in several ways, such as a list and a map: the filters go along. */
export function ViewSwitch({ label, views, current }: ViewSwitchProps) {
  const search = firstPage(new URLSearchParams(useSearchParams()))
  return (
    <nav className={classes.switch} aria-label={label}>
      {views.map(({ key, label: words, href, icon: Icon }) => (
        <Link key={key} className={classes.option} href={search ? `${href}?${search}` : href} aria-current={key === current ? 'page' : undefined}>
          <Icon size={18} stroke={1.7} aria-hidden />
          {words}
        </Link>
      ))}
    </nav>
  )
}
