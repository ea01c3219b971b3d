import { readFilters, type SearchParams } from '@/lib/url-filters'
import { EMPTY_OCCURRENCE, type OccurrenceValues } from './occurrenceValues'

/** What of a proposal was typed elsewhere: on the board, in the small form. */
export interface Prefilled {
  title: string
  kind: string | null
  occurrence: OccurrenceValues
  themes?: string[]
  organisers?: string[]
}

const shape = { title: 'text', kind: 'text', day: 'text', start: 'text', end: 'text', lieu: 'text', room: 'text', themes: 'list', organisers: 'list' } as const

/** As parameters of the address of the whole form. */
export function toSearch({ title, kind, occurrence: { day, start, end, lieu, room }, themes = [], organisers = [] }: Prefilled): string {
  const values = { title: title.trim(), kind: kind ?? '', day, start, end, lieu: lieu ?? '', room: room ?? '' }
  const lists = [...themes.map((code) => ['themes', code]), ...organisers.map((id) => ['organisers', id])]
  return new URLSearchParams([...Object.entries(values).filter(([, value]) => value !== ''), ...lists]).toString()
}

const matching = (pattern: RegExp, text: string) => (pattern.test(text) ? text : '')

/** What an address brings along, as far as it can be meant; nothing where it brings nothing. */
export function fromSearch(search: SearchParams): Prefilled | undefined {
  const { title, kind, day, start, end, lieu, room, themes, organisers } = readFilters(search, shape)
  if (![title, kind, day, lieu].some(Boolean)) return undefined
  const clock = /^([01]\d|2[0-3]):[0-5]\d$/
  const occurrence = { ...EMPTY_OCCURRENCE, day: matching(/^\d{4}-\d{2}-\d{2}$/, day), start: matching(clock, start), end: matching(clock, end), lieu: lieu || null, room: (lieu && room) || null }
  return { title: title.slice(0, 140), kind: kind || null, occurrence, themes, organisers }
}
