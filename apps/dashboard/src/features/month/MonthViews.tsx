'use client'

import { IconCalendarMonth, IconLayoutBoard, IconList, IconVersions } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ViewSwitch } from '@/components/ViewSwitch'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'

export type MonthView = 'board' | 'list' | 'releases'

/** The same month as board, as list, in its versions, and as the public reads it. */
export function MonthViews({ year, current }: { year: number; current: MonthView }) {
  const t = useTranslations('month.views')
  const network = useNetwork()
  const views = [
    { key: 'board', label: t('board'), href: paths.month(network.slug, year), icon: IconLayoutBoard },
    { key: 'list', label: t('list'), href: paths.monthList(network.slug, year), icon: IconList },
    { key: 'releases', label: t('releases'), href: paths.monthReleases(network.slug, year), icon: IconVersions },
    { key: 'programme', label: t('programme'), href: paths.programme(network.slug, year), icon: IconCalendarMonth },
  ]
  return <ViewSwitch label={t('label')} views={views} current={current} />
}
