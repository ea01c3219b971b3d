import { graphql } from '@/gql'
import type { AttendanceMode, EssMonthEventChange, EventFormFragment, EventStatus } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'
import { EMPTY_OCCURRENCE, type OccurrenceErrors, type OccurrenceValues } from './occurrenceValues'
import type { Prefilled } from './prefilled'

export const EventFormFragmentDocument = graphql(`
  fragment EventForm on EssMonthEvent {
    id
    version
    title
    summary
    description
    kind { code label }
    audiences { code label }
    themes { code label }
    accessibility { code label }
    organisers { __typename id name }
    price
    registrationUrl
    image
    attendanceMode
    onlineAccessUrl
    expectedAttendance
    status
    cooperationProject { id title }
  }
`)

/** What the form holds: '' and null where nothing is said. */
export interface EventValues {
  title: string
  summary: string
  description: string
  kind: string | null
  audiences: string[]
  themes: string[]
  accessibility: string[]
  /** Ids of actors; their order counts. */
  organisers: string[]
  price: string
  registrationUrl: string
  image: string
  attendanceMode: AttendanceMode
  onlineAccessUrl: string
  /** '' where nobody knows. */
  expectedAttendance: number | ''
  status: EventStatus
  cooperationProject: string | null
  /** The first dates of a proposal; those of an event that exists have their own operations. */
  occurrences: OccurrenceValues[]
}

const codes = (terms: { code: string }[] | undefined) => (terms ?? []).map(({ code }) => code)

/** The values of an event, or those of a proposal with one date to fill in, or as far as it was filled in elsewhere. */
export function valuesOf(event?: EventFormFragment, prefilled?: Prefilled): EventValues {
  return {
    title: event?.title ?? prefilled?.title ?? '',
    summary: event?.summary ?? '',
    description: event?.description ?? '',
    kind: event?.kind.code ?? prefilled?.kind ?? null,
    audiences: codes(event?.audiences),
    themes: event ? codes(event.themes) : (prefilled?.themes ?? []),
    accessibility: codes(event?.accessibility),
    organisers: event ? event.organisers.map(({ id }) => id) : (prefilled?.organisers ?? []),
    price: event?.price ?? '',
    registrationUrl: event?.registrationUrl ?? '',
    image: event?.image ?? '',
    attendanceMode: event?.attendanceMode ?? 'OFFLINE',
    onlineAccessUrl: event?.onlineAccessUrl ?? '',
    expectedAttendance: event?.expectedAttendance ?? '',
    status: event?.status ?? 'SCHEDULED',
    cooperationProject: event?.cooperationProject?.id ?? null,
    occurrences: event ? [] : [prefilled?.occurrence ?? EMPTY_OCCURRENCE],
  }
}

const fieldsOf = ({ organisers, expectedAttendance, occurrences: _dates, ...plain }: EventValues): Fields => ({ ...plainFields(plain), expectedAttendance: expectedAttendance === '' ? null : expectedAttendance, organisers })

/** What was changed; dates are not among it. */
export const changeBetween = (before: EventValues, after: EventValues): EssMonthEventChange => changedFields(fieldsOf(before), fieldsOf(after))

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: EventValues, field: string, theirs: unknown): EventValues {
  if (Array.isArray(theirs)) return { ...values, [field]: theirs }
  if (field === 'kind' || field === 'cooperationProject') return { ...values, [field]: typeof theirs === 'string' ? theirs : null }
  return { ...values, [field]: typeof theirs === 'string' || typeof theirs === 'number' ? theirs : '' }
}

const DATE_FIELDS: Record<string, keyof OccurrenceErrors> = {
  day: 'day', start: 'start', startsAt: 'start', end: 'end', endsAt: 'end', lieu: 'lieu', place: 'lieu', room: 'room',
  'place.label': 'label', 'place.street': 'street', 'place.postalCode': 'postalCode', 'place.commune': 'commune',
}

/** Every field of the form that an error can stand at. */
export const fieldNames = (values: EventValues): string[] => [
  ...Object.keys(fieldsOf(values)),
  ...values.occurrences.flatMap((_, index) => Object.keys(DATE_FIELDS).map((field) => `occurrences.${index}.${field}`)),
]

/** The errors of one date among those of the form. */
export function occurrenceErrors(errors: Record<string, unknown>, index: number): OccurrenceErrors {
  const found = Object.entries(DATE_FIELDS).map(([field, name]) => [name, errors[`occurrences.${index}.${field}`]] as const)
  return Object.fromEntries(found.filter(([, message]) => message))
}
