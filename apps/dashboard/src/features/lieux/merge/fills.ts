import type { MergeSideFragment } from '@/gql/graphql'

const SIMPLE = ['summary', 'description', 'website', 'openingHours', 'setting', 'floorArea', 'siret', 'rna', 'legalForm', 'initiative'] as const
const LISTS = ['families', 'activities', 'tags', 'accessibility'] as const

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()
const agree = (one?: string | null, other?: string | null) => !one || !other || plain(one) === plain(other)

/** Fields that the kept lieu will take from the other one, as the API does it: what it lacks, an address as one thing, a point from the same commune. */
export function filledFields(kept: MergeSideFragment, merged: MergeSideFragment): string[] {
  const [mine, theirs] = [partsOf(kept), partsOf(merged)]
  const sameAddress = mine.every((part, index) => agree(part, theirs[index]))
  const sameCommune = agree(kept.address.commune?.code, merged.address.commune?.code)
  return [
    ...SIMPLE.filter((field) => !kept[field] && merged[field]),
    ...(sameAddress && mine.some((part, index) => !part && theirs[index]) ? ['address'] : []),
    ...(sameCommune && !kept.location && merged.location ? ['location'] : []),
    ...LISTS.filter((field) => merged[field].some(({ code }) => !kept[field].some((term) => term.code === code))),
  ]
}

const partsOf = ({ address: { street, postalCode, commune } }: MergeSideFragment) => [street, postalCode, commune?.code]
