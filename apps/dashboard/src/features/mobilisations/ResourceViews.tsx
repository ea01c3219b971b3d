'use client'

import { IconArrowsExchange, IconGift, IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ViewSwitch } from '@/components/ViewSwitch'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'

/** The way between offers, needs and requests. */
export function ResourceViews({ current }: { current: 'resource' | 'need' | 'requests' }) {
  const t = useTranslations('resources.views')
  const { slug } = useNetwork()
  const views = [
    { key: 'resource', label: t('resources'), href: paths.resources(slug), icon: IconGift },
    { key: 'need', label: t('needs'), href: paths.needs(slug), icon: IconSearch },
    { key: 'requests', label: t('requests'), href: paths.requests(slug), icon: IconArrowsExchange },
  ]
  return <ViewSwitch label={t('label')} views={views} current={current} />
}
