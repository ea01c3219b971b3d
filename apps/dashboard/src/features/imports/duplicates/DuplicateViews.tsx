'use client'

import { IconChecks, IconHelpHexagon } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { writeFilters } from '@/lib/url-filters'
import classes from '@/components/ViewSwitch.module.css'

/** Those that wait for a decision, or those that somebody has decided. */
export function DuplicateViews({ open }: { open: number }) {
  const t = useTranslations('imports.duplicates.views')
  const pathname = usePathname()
  const parameters = new URLSearchParams(useSearchParams())
  const decided = parameters.get('decided') ? '1' : ''
  const views = [
    { value: '', label: t('openCount', { count: open }), icon: IconHelpHexagon },
    { value: '1', label: t('decided'), icon: IconChecks },
  ]
  return (
    <nav className={classes.switch} style={{ alignSelf: 'flex-start' }} aria-label={t('label')}>
      {views.map(({ value, label, icon: Icon }) => (
        <Link key={value} className={classes.option} href={`${pathname}?${writeFilters(parameters, { decided: value })}`} aria-current={value === decided ? 'page' : undefined}>
          <Icon size={18} stroke={1.7} aria-hidden />
          {label}
        </Link>
      ))}
    </nav>
  )
}
