import type { OccurrenceFilter } from '@/gql/graphql'
import { orUndefined, readFilters, type FilterValues, type SearchParams } from '@/lib/url-filters'

/** What the programme can be filtered by, as its address says it. */
export const programmeShape = { day: 'list', commune: 'list', lieu: 'list', audience: 'list', theme: 'list', kind: 'list', access: 'list', q: 'text', when: 'text' } as const
export type ProgrammeFilters = FilterValues<typeof programmeShape>
export type ListFilter = Exclude<keyof ProgrammeFilters, 'q' | 'when'>

/** More values of one filter than anybody ticks. */
const VALUES_AT_MOST = 50
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** The filters of an address. What no visitor can mean, such as a day that no calendar has, is left out. */
export function readProgrammeFilters(search: SearchParams | URLSearchParams): ProgrammeFilters {
  const read = readFilters(search, programmeShape)
  const some = (values: string[]) => [...new Set(values)].slice(0, VALUES_AT_MOST)
  return {
    day: some(read.day.filter(isDay)), commune: some(read.commune), lieu: some(read.lieu), audience: some(read.audience), theme: some(read.theme), kind: some(read.kind), access: some(read.access),
    q: read.q.trim().slice(0, 100), when: read.when === 'coming' ? 'coming' : '',
  }
}

/** What the API is asked for; `now` matters where only what is to come is wanted. */
export function toOccurrenceFilter(filters: ProgrammeFilters, now: Date): OccurrenceFilter {
  return {
    days: orUndefined(filters.day), communes: orUndefined(filters.commune), lieux: orUndefined(filters.lieu), audiences: orUndefined(filters.audience), themes: orUndefined(filters.theme),
    kinds: orUndefined(filters.kind), accessibility: orUndefined(filters.access), text: orUndefined(filters.q), from: filters.when ? now.toISOString() : undefined,
  }
}

/** The filters as an address says them, with some changed: "?day=2026-11-12&theme=CULTURE", or nothing. */
export function programmeSearch(filters: ProgrammeFilters, change: Partial<ProgrammeFilters & { after: string; lang: string }> = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...filters, ...change })) for (const one of typeof value === 'string' ? [value] : value) if (one) search.append(key, one)
  const text = search.toString()
  return text && `?${text}`
}

/** The same filters with one value put in or taken out. */
export function toggled(filters: ProgrammeFilters, key: ListFilter, value: string): ProgrammeFilters {
  const values = filters[key]
  return { ...filters, [key]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] }
}
