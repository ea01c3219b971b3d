import { cache } from 'react'
import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import type { Locale } from '@/lib/i18n/locales'
import { readProgrammeFilters, toOccurrenceFilter } from '../filters'
import { hasTimes, ProgrammeCardDocument, ProgrammeDocument } from '../programme.operations'

/** How many dates a page holds: more than a visitor reads, and few enough for an old telephone. */
export const PAGE_SIZE = 40

/** One page of the public programme of a year, asked once a request; nothing where there is no such network. `search`: filters and page as the address says them. */
export const readProgramme = cache(async (slug: string, year: number, locale: Locale, search: string) => {
  const parameters = new URLSearchParams(search)
  const filter = toOccurrenceFilter(readProgrammeFilters(parameters), new Date())
  const { network } = await query(ProgrammeDocument, { slug, year, locale, filter, first: PAGE_SIZE, after: parameters.get('after') })
  if (!network) return undefined
  const { name, all, programme } = network
  return { name, all, ...programme, dates: getFragmentData(ProgrammeCardDocument, programme.nodes).filter(hasTimes) }
})
