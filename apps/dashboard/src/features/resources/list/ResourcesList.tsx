'use client'

import { useNetwork } from '@/lib/ViewerContext'
import type { ResourcesListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { IntentCard } from '../IntentCard'
import type { IntentOptions } from '../options'
import { SharingBadge } from '../SharingBadge'
import { useTerms } from '../useTerms'
import { IntentsFrame } from './IntentsFrame'

interface ResourcesListProps {
  resources: ResourcesListQuery['resources']
  options: IntentOptions
  filtered: boolean
}

/** What the network offers, last changed first. */
export function ResourcesList({ resources, options, filtered }: ResourcesListProps) {
  const { slug } = useNetwork()
  const terms = useTerms()
  return (
    <IntentsFrame kind="resource" options={options} list={resources} filtered={filtered}>
      {resources.nodes.map((resource) => (
        <IntentCard
          key={resource.id}
          intent={resource}
          href={paths.resource(slug, resource.id)}
          badge={<SharingBadge sharing={resource.sharing} />}
          words={resource.description ?? resource.conditions}
          note={terms(resource)}
        />
      ))}
    </IntentsFrame>
  )
}
