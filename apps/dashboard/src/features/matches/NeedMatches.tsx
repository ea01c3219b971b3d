'use client'

import { usePermissions, useNetwork } from '@/lib/ViewerContext'
import type { NeedMatchesQuery, ExchangePurposesQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { MatchCard } from './MatchCard'
import { MatchSection } from './MatchSection'
import { useElsewhere } from './useElsewhere'
import { ProposeExchange } from './propose/ProposeExchange'

interface NeedMatchesProps {
  need: NonNullable<NeedMatchesQuery['need']>
  purposes: ExchangePurposesQuery
}

/** "Who can help?": what others offer that a need could be answered with. */
export function NeedMatches({ need, purposes }: NeedMatchesProps) {
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const elsewhere = useElsewhere()(need.holder)
  const { edges, totalCount } = need.matches
  return (
    <MatchSection of="need" totalCount={totalCount} shown={edges.length} note={can('match:accept') ? elsewhere : null}>
      {edges.map(({ node, strength, reasons }) => (
        <MatchCard key={node.id} strength={strength} reasons={reasons} title={node.title} href={paths.resource(slug, node.id)} holder={node.holder}>
          {can('match:accept') && !elsewhere && (need.viewerCanUpdate || node.viewerCanUpdate) ? <ProposeExchange need={need} resource={node} purposes={purposes} named={node.title} /> : null}
        </MatchCard>
      ))}
    </MatchSection>
  )
}
