import { useFormatter, useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'

export const TellingFacts = graphql(`
  fragment TellingFacts on Node {
    __typename
    ... on Lieu { website address { street postalCode commune { code name } } }
    ... on Organisation { website siret commune { code name } }
    ... on Person { lieux { id name } }
    ... on Resource { holder { id name } category { code label } }
    ... on Need { holder { id name } category { code label } }
    ... on EssMonthEvent { dates(first: 3) { nodes { id startsAt lieu { id name } place { label } } } }
  }
`)

/** By what people tell something already here apart from what a line says. */
export function useTellingFacts(node: FragmentType<typeof TellingFacts> | null | undefined): { name: string; value: string | null | undefined }[] {
  const t = useTranslations('imports')
  const format = useFormatter()
  const thing = getFragmentData(TellingFacts, node)
  const list = (words: readonly string[]) => format.list([...words], { type: 'unit' })
  switch (thing?.__typename) {
    case 'Lieu':
      return [
        { name: t('fields.STREET'), value: thing.address.street },
        { name: t('fields.COMMUNE_NAME'), value: [thing.address.postalCode, thing.address.commune?.name].filter(Boolean).join(' ') },
        { name: t('fields.WEBSITE'), value: thing.website },
      ]
    case 'Organisation':
      return [
        { name: t('fields.COMMUNE_NAME'), value: thing.commune?.name },
        { name: t('fields.SIRET'), value: thing.siret },
        { name: t('fields.WEBSITE'), value: thing.website },
      ]
    case 'Person':
      return [{ name: t('fields.LIEUX'), value: list(thing.lieux.map(({ name }) => name)) }]
    case 'Resource':
    case 'Need':
      return [
        { name: t('fields.HOLDER'), value: thing.holder?.name },
        { name: t('fields.CATEGORY'), value: thing.category.label },
      ]
    case 'EssMonthEvent':
      return [
        { name: t('lines.dates'), value: list(thing.dates.nodes.flatMap(({ startsAt }) => (startsAt ? [format.dateTime(new Date(startsAt), { dateStyle: 'long' })] : []))) },
        { name: t('fields.PLACE'), value: list([...new Set(thing.dates.nodes.flatMap(({ lieu, place }) => lieu?.name ?? place?.label ?? []))]) },
      ]
    default:
      return []
  }
}
