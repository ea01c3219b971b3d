'use client'

import { IconAlertTriangle, IconCalendarMonth, IconLayoutBoard, IconList, IconVersions } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ViewSwitch } from '@/components/ViewSwitch'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'

export type MonthView = 'board' | 'list' | 'warnings' | 'releases'

/** The same month as board, as list, in its versions, and as the public reads it. */
export function MonthViews({ year, current, toLookAt = 0 }: { year: number; current: MonthView; toLookAt?: number }) {
  const t = useTranslations('month.views')
  const network = useNetwork()
  const { member } = usePermissions()
  const views = [
    { key: 'board', label: t('board'), href: paths.month(network.slug, year), icon: IconLayoutBoard },
    { key: 'list', label: t('list'), href: paths.monthList(network.slug, year), icon: IconList },
    ...(member ? [{ key: 'warnings', label: t('warnings', { count: toLookAt }), href: paths.monthWarnings(network.slug, year), icon: IconAlertTriangle }] : []),
    { key: 'releases', label: t('releases'), href: paths.monthReleases(network.slug, year), icon: IconVersions },
    { key: 'programme', label: t('programme'), href: paths.programme(network.slug, year), icon: IconCalendarMonth },
  ]
  return <ViewSwitch label={t('label')} views={views} current={current} />
}
