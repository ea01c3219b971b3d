import { graphql } from '@/gql'
import type { IntentOptionsQuery } from '@/gql/graphql'
import type { LieuChoice, OrganisationChoice, PersonChoice } from '@/lib/choices'

/** Categories; actors, which are many, are read page by page. */
export const IntentOptionsDocument = graphql(`
  query IntentOptions {
    material: terms(list: "MATERIAL_RESOURCE") { code label }
    immaterial: terms(list: "IMMATERIAL_RESOURCE") { code label }
  }
`)

export type IntentOptions = IntentOptionsQuery & { lieux: LieuChoice[]; organisations: OrganisationChoice[]; people: PersonChoice[] }

const ACTORS = ['lieux', 'organisations', 'people'] as const

interface Group {
  group: (typeof ACTORS)[number]
  items: { value: string; label: string }[]
}

/** Actors by their kind: all of the network, or those for whom the viewer may act (who may change an actor may speak for it). */
export function actorGroups(options: IntentOptions, which: 'all' | 'own'): Group[] {
  return ACTORS.map((group) => ({
    group,
    items: options[group].filter(({ viewerCanUpdate }) => which === 'all' || viewerCanUpdate).map(({ id, name }) => ({ value: id, label: name })),
  })).filter(({ items }) => items.length > 0)
}
