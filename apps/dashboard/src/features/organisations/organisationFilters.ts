import type { MemberKind, OrganisationFilter } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

/** Kinds of members of a PTCE, as the law of 2014 names them. */
export const MEMBER_KINDS = [
  'ESS_ENTERPRISE', 'OTHER_ENTERPRISE', 'LOCAL_AUTHORITY', 'RESEARCH_CENTRE', 'HIGHER_EDUCATION', 'TRAINING_BODY', 'OTHER_LEGAL_PERSON', 'NATURAL_PERSON',
] as const satisfies readonly MemberKind[]

/** What organisations can be filtered by, as parameters of the address. */
export const organisationFilterShape = { text: 'text', memberKinds: 'list', essFamilies: 'list' } as const

/** The filter that the API understands; kinds that it does not know are left out. */
export function toOrganisationFilter(network: string, values: FilterValues<typeof organisationFilterShape>): OrganisationFilter {
  return {
    network,
    text: orUndefined(values.text),
    memberKinds: orUndefined(MEMBER_KINDS.filter((kind) => values.memberKinds.includes(kind))),
    essFamilies: orUndefined(values.essFamilies),
  }
}
