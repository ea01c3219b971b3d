import { useTranslations } from 'next-intl'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { graphql } from '@/gql'
import type { LieuxListQuery } from '@/gql/graphql'
import { LieuFilters } from '../LieuFilters'
import { AddLieux, LieuxHeader } from '../LieuxHeader'
import { LieuxTable } from './LieuxTable'

export const LieuxListDocument = graphql(`
  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {
    lieux(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      facets { ...LieuFilterFacets }
      nodes { id ...LieuRow }
    }
  }
`)

interface LieuxListProps {
  lieux: LieuxListQuery['lieux']
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
}

/** The lieux of a network, page by page. */
export function LieuxList({ lieux, filtered }: LieuxListProps) {
  const t = useTranslations('lieux')
  const empty = lieux.nodes.length === 0
  return (
    <>
      <LieuxHeader view="list" totalCount={lieux.totalCount} />
      {empty && !filtered ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={<AddLieux />} />
      ) : (
        <>
          <LieuFilters facets={lieux.facets} />
          {empty ? <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} /> : <LieuxTable lieux={lieux.nodes} />}
          <Pager pageInfo={lieux.pageInfo} />
        </>
      )}
    </>
  )
}
