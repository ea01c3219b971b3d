import type { MergeSideFragment } from '@/gql/graphql'

/** A lieu as the dialog compares it, with nothing in it but what is given. */
export const side = (id: string, name: string, rest: Partial<MergeSideFragment> = {}): MergeSideFragment => ({
  __typename: 'Lieu', id, slug: id.replace('_', '-'), name, version: 1, visibility: 'PUBLIC', summary: null, description: null, website: null, openingHours: null, setting: null, floorArea: null,
  siret: null, rna: null, legalForm: null, initiative: null, address: { street: null, postalCode: null, commune: null }, location: null, families: [], activities: [], tags: [], accessibility: [],
  rooms: [], animateurs: [], resources: { totalCount: 0 }, needs: { totalCount: 0 }, essMonthEvents: { totalCount: 0 }, cooperationProjects: { totalCount: 0 }, ...rest,
}) as MergeSideFragment
