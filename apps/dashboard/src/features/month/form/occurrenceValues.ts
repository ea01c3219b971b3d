import { DEFAULT_ZONE, fromWallClock, toWallClock } from '@/lib/dates'
import type { UserError } from '@/lib/user-errors'
import type { BoardLieu } from '../board/board.operations'
import { plusDays } from '@/lib/days'
import { zoneOf, type Move, type WhenAndWhere } from '../board/moves'

/** Chosen instead of a lieu: a free address. */
export const FREE_PLACE = 'place'

/** What a form holds of one date: '' and null where nothing is said. Times are those of the lieu's wall clock. */
export interface OccurrenceValues {
  /** "2026-11-03". */
  day: string
  /** "14:00". */
  start: string
  /** "16:30"; before the start it is on the next day. */
  end: string
  /** Id of a lieu, FREE_PLACE, or null: to be decided. */
  lieu: string | null
  room: string | null
  place: { label: string; street: string; postalCode: string; commune: string | null }
}

export const EMPTY_OCCURRENCE: OccurrenceValues = { day: '', start: '', end: '', lieu: null, room: null, place: { label: '', street: '', postalCode: '', commune: null } }

export function occurrenceValues(occurrence: WhenAndWhere): OccurrenceValues {
  const clock = (instant: string | null | undefined) => (instant ? toWallClock(instant, zoneOf(occurrence)).split(' ') : ['', ''])
  const [[day = '', start = ''], [, end = '']] = [clock(occurrence.startsAt), clock(occurrence.endsAt)]
  const { place } = occurrence
  return {
    day,
    start,
    end,
    lieu: occurrence.lieu?.id ?? (place ? FREE_PLACE : null),
    room: occurrence.room?.id ?? null,
    place: { label: place?.label ?? '', street: place?.street ?? '', postalCode: place?.postalCode ?? '', commune: place?.commune?.code ?? null },
  }
}

const zoneIn = (lieux: readonly BoardLieu[], lieu: string | null) => lieux.find(({ id }) => id === lieu)?.timeZone ?? DEFAULT_ZONE

/** The two instants that a form means. What is given by halves goes to the API as it is, which says what is missing. */
function times({ day, start, end, lieu }: OccurrenceValues, lieux: readonly BoardLieu[]): { startsAt: string | null; endsAt: string | null } {
  const zone = zoneIn(lieux, lieu)
  const endDay = endsNextDay({ start, end }) && day ? plusDays(day, 1) : day
  return { startsAt: day && start ? fromWallClock(`${day} ${start}`, zone) : null, endsAt: day && end ? fromWallClock(`${endDay} ${end}`, zone) : null }
}

/** An end on the clock before the start is one after midnight. */
export const endsNextDay = ({ start, end }: Pick<OccurrenceValues, 'start' | 'end'>): boolean => start !== '' && end !== '' && end < start

export function occurrenceInput(values: OccurrenceValues, lieux: readonly BoardLieu[]): Move {
  const { lieu, room, place } = values
  const free = lieu === FREE_PLACE
  return {
    ...times(values, lieux),
    lieu: free ? null : lieu,
    room: free || !lieu ? null : room,
    place: free ? { label: place.label.trim(), street: place.street.trim() || null, postalCode: place.postalCode.trim() || null, commune: place.commune } : null,
  }
}

/** The same for a move on the board, which shows it before the API has answered. */
export function whenAndWhereOf(values: OccurrenceValues, lieux: readonly BoardLieu[], communes: Record<string, string>): WhenAndWhere {
  const input = occurrenceInput(values, lieux)
  const lieu = lieux.find(({ id }) => id === input.lieu)
  const room = lieu?.rooms.find(({ id }) => id === input.room)
  const commune = input.place?.commune
  return {
    startsAt: input.startsAt ?? null,
    endsAt: input.endsAt ?? null,
    lieu: lieu ? { id: lieu.id, name: lieu.name, timeZone: lieu.timeZone } : null,
    room: room ? { id: room.id, name: room.name } : null,
    place: input.place ? { label: input.place.label, street: input.place.street ?? null, postalCode: input.place.postalCode ?? null, commune: commune ? { code: commune, name: communes[commune] ?? commune } : null } : null,
  }
}

/** Moves the end with the start, so that a date keeps its length. */
export function withStart(values: OccurrenceValues, start: string): OccurrenceValues {
  if (!values.start || !values.end || !start) return { ...values, start }
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
  const end = (minutes(values.end) + minutes(start) - minutes(values.start) + 2880) % 1440
  return { ...values, start, end: `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}` }
}

export type OccurrenceErrors = Partial<Record<'day' | 'start' | 'end' | 'lieu' | 'room' | 'label' | 'street' | 'postalCode' | 'commune', string>>

const FIELDS: Record<string, keyof OccurrenceErrors> = {
  startsAt: 'start', endsAt: 'end', lieu: 'lieu', room: 'room', place: 'lieu', 'place.label': 'label', 'place.street': 'street', 'place.postalCode': 'postalCode', 'place.commune': 'commune',
}

/** Errors of the API at the fields of a date, and those that belong to none. `base` is where the date is in the input: `occurrences.0.`. */
export function splitOccurrenceErrors(errors: readonly UserError[], base = ''): { byField: OccurrenceErrors; others: UserError[] } {
  const byField: OccurrenceErrors = {}
  const others: UserError[] = []
  for (const error of errors) {
    const path = (error.path ?? []).filter((step) => step !== 'input').join('.')
    const field = path.startsWith(base) ? FIELDS[path.slice(base.length)] : undefined
    if (field) byField[field] ??= error.message
    else others.push(error)
  }
  return { byField, others }
}

/** What can be said before asking the API: nothing by halves. The words come from the caller. */
export function missingIn({ day, start, end, lieu, place }: OccurrenceValues): ('day' | 'start' | 'end' | 'label')[] {
  const some = day !== '' || start !== '' || end !== ''
  return [
    ...(some && !day ? ['day' as const] : []),
    ...(some && !start ? ['start' as const] : []),
    ...(some && !end ? ['end' as const] : []),
    ...(lieu === FREE_PLACE && !place.label.trim() ? ['label' as const] : []),
  ]
}
