'use client'

import { usePermissions, useNetwork } from '@/lib/ViewerContext'
import type { ExchangePurposesQuery, ResourceMatchesQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { MatchCard } from './MatchCard'
import { MatchSection } from './MatchSection'
import { useElsewhere } from './useElsewhere'
import { ProposeExchange } from './propose/ProposeExchange'

interface ResourceMatchesProps {
  resource: NonNullable<ResourceMatchesQuery['resource']>
  purposes: ExchangePurposesQuery
}

/** "Who needs it?": needs of others that an offer could answer. */
export function ResourceMatches({ resource, purposes }: ResourceMatchesProps) {
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const elsewhere = useElsewhere()
  const { edges, totalCount } = resource.matches
  return (
    <MatchSection of="resource" totalCount={totalCount} shown={edges.length}>
      {edges.map(({ node, strength, reasons }) => (
        <MatchCard key={node.id} strength={strength} reasons={reasons} title={node.title} href={paths.need(slug, node.id)} holder={node.holder}>
          {can('match:accept') && (resource.viewerCanUpdate || node.viewerCanUpdate) ? (elsewhere(node.holder) ?? <ProposeExchange need={node} resource={resource} purposes={purposes} named={node.title} />) : null}
        </MatchCard>
      ))}
    </MatchSection>
  )
}
