'use client'

import { IconArrowsExchange, IconGift, IconInbox, IconLayoutColumns, IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ViewSwitch } from '@/components/ViewSwitch'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'

/** The pages on resources and needs; visitors see those of what is shared with anybody. */
export function IntentViews({ current }: { current: 'resource' | 'need' | 'both' | 'requests' | 'exchanges' }) {
  const t = useTranslations('resources')
  const matches = useTranslations('matches')
  const { slug } = useNetwork()
  const { member } = usePermissions()
  const views = [
    { key: 'resource', label: t('views.resources'), href: paths.resources(slug), icon: IconGift },
    { key: 'need', label: t('views.needs'), href: paths.needs(slug), icon: IconSearch },
  ]
  const ofMembers = [
    { key: 'both', label: matches('sides.view'), href: paths.intentsSideBySide(slug), icon: IconLayoutColumns },
    { key: 'requests', label: t('views.requests'), href: paths.requests(slug), icon: IconInbox },
    { key: 'exchanges', label: matches('exchanges.view'), href: paths.exchanges(slug), icon: IconArrowsExchange },
  ]
  return <ViewSwitch label={t('views.label')} views={member ? [...views, ...ofMembers] : views} current={current} />
}
