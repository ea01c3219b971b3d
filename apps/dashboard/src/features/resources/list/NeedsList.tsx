'use client'

import { useTranslations } from 'next-intl'
import { useNetwork } from '@/lib/ViewerContext'
import type { NeedsListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { IntentCard } from '../IntentCard'
import type { IntentOptions } from '../options'
import { usePeriod } from '../usePeriod'
import { NeedStateBadge } from '../NeedStateBadge'
import { SharingBadge } from '../SharingBadge'
import { IntentsFrame } from './IntentsFrame'

interface NeedsListProps {
  needs: NeedsListQuery['needs']
  options: IntentOptions
  filtered: boolean
}

/** What the network looks for, last changed first. */
export function NeedsList({ needs, options, filtered }: NeedsListProps) {
  const { slug } = useNetwork()
  const period = usePeriod()
  const t = useTranslations('resources')
  return (
    <IntentsFrame kind="need" options={options} list={needs} filtered={filtered}>
      {needs.nodes.map((need) => (
        <IntentCard
          key={need.id}
          intent={need}
          href={paths.need(slug, need.id)}
          badge={<><NeedStateBadge state={need.state} /><SharingBadge sharing={need.sharing} /></>}
          words={need.description}
          note={[period(need), need.event ? t('need.ofEvent', { title: need.event.title }) : null].filter(Boolean).join(' · ')}
        />
      ))}
    </IntentsFrame>
  )
}
