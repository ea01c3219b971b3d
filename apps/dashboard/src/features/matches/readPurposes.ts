import type { ExchangePurposesQuery } from '@/gql/graphql'
import { query } from '@/lib/apollo/server'
import { accessIn } from '@/lib/permissions'
import type { Viewer } from '@/lib/viewer'
import { ExchangePurposesDocument } from './operations'

/** What an exchange can be for; nothing for those who may propose none. */
export async function readPurposes(viewer: Viewer, network: { id: string; slug: string }): Promise<ExchangePurposesQuery> {
  if (!accessIn(viewer, network.slug).can('match:accept')) return { cooperationProjects: { nodes: [] }, essMonthEvents: { nodes: [] } }
  return query(ExchangePurposesDocument, { network: network.id })
}
