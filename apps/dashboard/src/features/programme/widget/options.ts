import { readProgrammeFilters, type ProgrammeFilters } from '../filters'
import type { SearchParams } from '@/lib/url-filters'

export const COUNT_AT_MOST = 50
export const DEFAULT_COUNT = 6

/** What a partner wants to show: filters as those of the programme, how many dates, and which colours. */
export interface WidgetOptions {
  filters: ProgrammeFilters
  count: number
  /** Those of the visitor's system when absent. */
  scheme: 'light' | 'dark' | undefined
}

export function readWidgetOptions(search: SearchParams): WidgetOptions {
  const one = (key: string) => [search[key]].flat()[0] ?? ''
  const count = Number.parseInt(one('count'), 10)
  return {
    filters: readProgrammeFilters(search),
    count: Number.isNaN(count) ? DEFAULT_COUNT : Math.min(Math.max(count, 1), COUNT_AT_MOST),
    scheme: one('scheme') === 'light' || one('scheme') === 'dark' ? (one('scheme') as 'light' | 'dark') : undefined,
  }
}
