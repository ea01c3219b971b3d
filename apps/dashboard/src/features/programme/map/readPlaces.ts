import { cache } from 'react'
import { query } from '@/lib/apollo/server'
import { readProgrammeFilters, toOccurrenceFilter } from '../filters'
import { ProgrammePlacesDocument } from '../programme.operations'

/** The lieux of a programme with how many dates each has, by name; nothing where there is no such network. */
export const readPlaces = cache(async (slug: string, year: number, search: string) => {
  // The map shows where one could go: the lieu chosen in the list is left aside.
  const filters = { ...readProgrammeFilters(new URLSearchParams(search)), lieu: [] }
  const { network } = await query(ProgrammePlacesDocument, { slug, year, filter: toOccurrenceFilter(filters, new Date()) })
  if (!network) return undefined
  return { name: network.name, lieux: [...network.programme.facets.lieux].sort((a, b) => a.lieu.name.localeCompare(b.lieu.name, 'fr')) }
})
