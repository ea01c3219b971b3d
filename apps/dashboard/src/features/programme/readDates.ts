import { getFragmentData } from '@/gql'
import type { OccurrenceFilter } from '@/gql/graphql'
import { query } from '@/lib/apollo/server'
import type { Locale } from '@/lib/i18n/locales'
import { hasTimes, ProgrammeCardDocument, ProgrammeDatesDocument, type ProgrammeCard } from './programme.operations'

interface Wanted {
  slug: string
  year: number
  locale: Locale
  filter?: OccurrenceFilter
  /** How many at most; all of them by default. */
  atMost?: number
}

/** Dates of a programme by beginning, for paper and widget; nothing where there is no such network. */
export async function readDates({ slug, year, locale, filter, atMost = Number.POSITIVE_INFINITY }: Wanted) {
  const dates: ProgrammeCard[] = []
  let after: string | null | undefined
  for (;;) {
    const { network } = await query(ProgrammeDatesDocument, { slug, year, locale, filter, first: Math.min(200, atMost - dates.length), after })
    if (!network) return undefined
    const { nodes, pageInfo, totalCount } = network.programme
    dates.push(...getFragmentData(ProgrammeCardDocument, nodes).filter(hasTimes))
    if (!pageInfo.hasNextPage || dates.length >= atMost) return { name: network.name, totalCount, dates }
    after = pageInfo.endCursor
  }
}
