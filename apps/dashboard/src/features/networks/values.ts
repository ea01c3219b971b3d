import type { NetworkChange, NetworkFormFragment, NetworkKind, NetworkStage } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'

export const KINDS: NetworkKind[] = ['COLLECTIVE', 'PTCE', 'REGIONAL_NETWORK']
export const STAGES: NetworkStage[] = ['EMERGING', 'ESTABLISHED']

/** Codes of what a territory is made of. */
export interface TerritoryValues {
  departements: string[]
  epcis: string[]
  communes: string[]
}

export interface NetworkValues {
  name: string
  /** Chosen when the network starts, and never changed. */
  slug: string
  kind: NetworkKind
  stage: NetworkStage
  description: string
  territory: TerritoryValues
}

/** The values of a network, or those of a new one. */
export function valuesOf(network?: NetworkFormFragment): NetworkValues {
  const codes = (parts?: readonly { code: string }[]) => (parts ?? []).map(({ code }) => code)
  return {
    name: network?.name ?? '',
    slug: network?.slug ?? '',
    kind: network?.kind ?? 'COLLECTIVE',
    stage: network?.stage ?? 'EMERGING',
    description: network?.description ?? '',
    territory: { departements: codes(network?.territory.departements), epcis: codes(network?.territory.epcis), communes: codes(network?.territory.singleCommunes) },
  }
}

const fieldsOf = ({ slug: _slug, territory, ...plain }: NetworkValues): Fields => ({ ...plainFields(plain), territory: plainFields(territory) })

export const changeBetween = (before: NetworkValues, after: NetworkValues): NetworkChange => changedFields(fieldsOf(before), fieldsOf(after))

/** The codes in a value of a conflict. */
export function territoryIn(value: unknown): TerritoryValues {
  const codes = (part: string): string[] => {
    const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
    return Array.isArray(list) ? list.map(String) : []
  }
  return { departements: codes('departements'), epcis: codes('epcis'), communes: codes('communes') }
}

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: NetworkValues, field: string, theirs: unknown): NetworkValues {
  return { ...values, [field]: field === 'territory' ? territoryIn(theirs) : typeof theirs === 'string' ? theirs : '' }
}

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = (values: NetworkValues): string[] => [...Object.keys(values), ...Object.keys(values.territory).map((part) => `territory.${part}`)]
