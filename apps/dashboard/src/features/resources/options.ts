import { graphql } from '@/gql'
import type { IntentOptionsQuery } from '@/gql/graphql'
import type { LieuChoice } from '@/lib/lieu-choices'

/** Categories, and organisations and people of the network, with those whom the viewer may act for; lieux are read apart. */
export const IntentOptionsDocument = graphql(`
  query IntentOptions($network: ID!) {
    material: terms(list: "MATERIAL_RESOURCE") { code label }
    immaterial: terms(list: "IMMATERIAL_RESOURCE") { code label }
    organisations(filter: { network: $network }, first: 500) {
      nodes { id name viewerCanUpdate }
    }
    people(filter: { network: $network }, first: 500) {
      nodes { id name viewerCanUpdate }
    }
  }
`)

export type IntentOptions = IntentOptionsQuery & { lieux: { nodes: LieuChoice[] } }

const ACTORS = ['lieux', 'organisations', 'people'] as const

interface Group {
  group: (typeof ACTORS)[number]
  items: { value: string; label: string }[]
}

/** Actors by their kind: all of the network, or those for whom the viewer may act (who may change an actor may speak for it). */
export function actorGroups(options: IntentOptions, which: 'all' | 'own'): Group[] {
  return ACTORS.map((group) => ({
    group,
    items: options[group].nodes.filter(({ viewerCanUpdate }) => which === 'all' || viewerCanUpdate).map(({ id, name }) => ({ value: id, label: name })),
  })).filter(({ items }) => items.length > 0)
}
