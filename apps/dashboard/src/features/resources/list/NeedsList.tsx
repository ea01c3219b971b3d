'use client'

import { useNetwork } from '@/features/shell/ViewerContext'
import { graphql } from '@/gql'
import type { NeedsListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { IntentCard } from '../IntentCard'
import type { IntentOptions } from '../options'
import { usePeriod } from '../usePeriod'
import { IntentsFrame } from './IntentsFrame'

export const NeedsListDocument = graphql(`
  query NeedsList($filter: NeedFilter!, $first: Int!, $after: String) {
    needs(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title nature category { code label } quantity unit description from until
        holder { __typename id name ... on Lieu { slug } }
        lieu { __typename id name slug }
      }
    }
  }
`)

interface NeedsListProps {
  needs: NeedsListQuery['needs']
  options: IntentOptions
  filtered: boolean
}

/** What the network looks for, last changed first. */
export function NeedsList({ needs, options, filtered }: NeedsListProps) {
  const { slug } = useNetwork()
  const period = usePeriod()
  return (
    <IntentsFrame kind="need" options={options} list={needs} filtered={filtered}>
      {needs.nodes.map((need) => (
        <IntentCard key={need.id} intent={need} href={paths.need(slug, need.id)} words={need.description} note={period(need)} />
      ))}
    </IntentsFrame>
  )
}
