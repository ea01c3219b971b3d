'use client'

import { IconAlertTriangle, IconCalendarMonth, IconLayoutBoard, IconList } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ViewSwitch } from '@/components/ViewSwitch'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'

/** The same month as board, as list, and as the public reads it. */
export function MonthViews({ year, current, toLookAt = 0 }: { year: number; current: 'board' | 'list' | 'warnings'; toLookAt?: number }) {
  const t = useTranslations('month.views')
  const network = useNetwork()
  const { member } = usePermissions()
  const views = [
    { key: 'board', label: t('board'), href: paths.month(network.slug, year), icon: IconLayoutBoard },
    { key: 'list', label: t('list'), href: paths.monthList(network.slug, year), icon: IconList },
    ...(member ? [{ key: 'warnings', label: t('warnings', { count: toLookAt }), href: paths.monthWarnings(network.slug, year), icon: IconAlertTriangle }] : []),
    { key: 'programme', label: t('programme'), href: paths.programme(network.slug, year), icon: IconCalendarMonth },
  ]
  return <ViewSwitch label={t('label')} views={views} current={current} />
}
