import { cache } from 'react'
import { graphql } from '@/gql'
import type { ViewerQuery } from '@/gql/graphql'
import { query } from '@/lib/apollo/server'

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      kind
      accountId
      name
      locale
      instanceAdmin
      memberships {
        network { id slug name }
        roles
        permissions
      }
    }
  }
`)

const NetworkDocument = graphql(`
  query NetworkBySlug($slug: String!) {
    network(slug: $slug) { id slug name }
  }
`)

export type Viewer = ViewerQuery['viewer']
export type Membership = Viewer['memberships'][number]

/** Who is looking, asked once a request. */
export const getViewer = cache(async (): Promise<Viewer> => (await query(ViewerDocument)).viewer)

/** The network of an address, or nothing when it does not exist for this visitor. */
export const getNetwork = cache(async (slug: string) => (await query(NetworkDocument, { slug })).network)
