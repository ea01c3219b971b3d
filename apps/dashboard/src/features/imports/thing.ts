import { graphql } from '@/gql'
import type { ImportedThingFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'

/** Whatever a line can be about, with what names it and leads to its page. */
export const ImportedThing = graphql(`
  fragment ImportedThing on Node {
    __typename
    id
    ... on Lieu { slug name }
    ... on Organisation { name }
    ... on Person { name }
    ... on Resource { title }
    ... on Need { title }
    ... on EssMonthEvent { title essMonth { year } }
  }
`)

export const nameOfThing = (thing: ImportedThingFragment): string => ('name' in thing ? thing.name : 'title' in thing ? thing.title : '')

/** Address of its page; undefined where it has none. */
export function pathOfThing(network: string, thing: ImportedThingFragment): string | undefined {
  switch (thing.__typename) {
    case 'Lieu':
      return paths.lieu(network, thing.slug)
    case 'Organisation':
      return paths.organisation(network, thing.id)
    case 'Person':
      return paths.person(network, thing.id)
    case 'Resource':
      return paths.resource(network, thing.id)
    case 'Need':
      return paths.need(network, thing.id)
    case 'EssMonthEvent':
      return thing.essMonth ? paths.monthEvent(network, thing.essMonth.year, thing.id) : undefined
    default:
      return undefined
  }
}
