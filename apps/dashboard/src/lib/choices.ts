import { graphql } from '@/gql'
import type { LieuChoicesQuery, OrganisationChoicesQuery, PersonChoicesQuery } from '@/gql/graphql'
import { query } from '@/lib/apollo/server'
import { readPages } from '@/lib/read-pages'

const LieuChoicesDocument = graphql(`
  query LieuChoices($network: ID!, $after: String) {
    lieux(filter: { network: $network }, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name viewerCanUpdate }
    }
  }
`)

const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices($network: ID!, $after: String) {
    organisations(filter: { network: $network }, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name viewerCanUpdate }
    }
  }
`)

const PersonChoicesDocument = graphql(`
  query PersonChoices($network: ID!, $after: String) {
    people(filter: { network: $network }, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name viewerCanUpdate }
    }
  }
`)

export type LieuChoice = LieuChoicesQuery['lieux']['nodes'][number]
export type OrganisationChoice = OrganisationChoicesQuery['organisations']['nodes'][number]
export type PersonChoice = PersonChoicesQuery['people']['nodes'][number]

/** All lieux of a network to choose from, by name, however many they are. */
export const readLieuChoices = (network: string): Promise<LieuChoice[]> => readPages(async (after) => (await query(LieuChoicesDocument, { network, after })).lieux)

/** The same of its organisations. */
export const readOrganisationChoices = (network: string): Promise<OrganisationChoice[]> => readPages(async (after) => (await query(OrganisationChoicesDocument, { network, after })).organisations)

/** The same of its people. */
export const readPersonChoices = (network: string): Promise<PersonChoice[]> => readPages(async (after) => (await query(PersonChoicesDocument, { network, after })).people)
