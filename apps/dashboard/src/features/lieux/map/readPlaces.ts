import { graphql } from '@/gql'
import type { LieuFilter, LieuPlaceFragment, LieuxPlacesQuery } from '@/gql/graphql'
import { getFragmentData, type FragmentType } from '@/gql'
import { query } from '@/lib/apollo/server'

const LieuPlace = graphql(`
  fragment LieuPlace on Lieu {
    id
    slug
    name
    location { latitude longitude }
    families { code label }
    address { commune { code name } }
  }
`)

const LieuxPlacesDocument = graphql(`
  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {
    lieux(filter: $filter, first: $first, after: $after) {
      totalCount @include(if: $withCounts)
      facets @include(if: $withCounts) { ...LieuFilterFacets }
      pageInfo { hasNextPage endCursor }
      nodes { id ...LieuPlace }
    }
  }
`)

/** The most that the API gives at once. */
const PAGE_SIZE = 500
/** More points than this no longer help anybody: whoever has more filters. */
const MAX_PAGES = 8

export type Place = LieuPlaceFragment

export interface Places {
  places: Place[]
  totalCount: number
  /** False where lieux were left out because there are too many. */
  complete: boolean
  facets: LieuxPlacesQuery['lieux']['facets']
}

/** All lieux of a filter, for the map, in as few questions as the API allows. */
export async function readPlaces(filter: LieuFilter): Promise<Places> {
  const read = async (after: string | null, withCounts: boolean) => (await query(LieuxPlacesDocument, { filter, first: PAGE_SIZE, after, withCounts })).lieux
  const first = await read(null, true)
  const nodes: FragmentType<typeof LieuPlace>[] = [...first.nodes]
  let { pageInfo } = first
  for (let page = 1; page < MAX_PAGES && pageInfo.hasNextPage; page++) {
    const next = await read(pageInfo.endCursor ?? null, false)
    nodes.push(...next.nodes)
    pageInfo = next.pageInfo
  }
  return { places: [...getFragmentData(LieuPlace, nodes)], totalCount: first.totalCount ?? nodes.length, complete: !pageInfo.hasNextPage, facets: first.facets }
}
