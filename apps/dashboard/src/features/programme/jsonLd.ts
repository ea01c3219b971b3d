import type { AttendanceMode, EventStatus } from '@/gql/graphql'
import { fromWallClock, toWallClock, DEFAULT_ZONE } from '@/lib/dates'
import type { ProgrammeDate } from './programme.operations'

const STATUS: Record<EventStatus, string> = {
  SCHEDULED: 'EventScheduled', RESCHEDULED: 'EventRescheduled', MOVED_ONLINE: 'EventMovedOnline', POSTPONED: 'EventPostponed', FULL: 'EventScheduled', CANCELLED: 'EventCancelled',
}
const ATTENDANCE: Record<AttendanceMode, string> = { OFFLINE: 'OfflineEventAttendanceMode', ONLINE: 'OnlineEventAttendanceMode', MIXED: 'MixedEventAttendanceMode' }
const ACTOR: Record<string, string> = { Person: 'Person', Organisation: 'Organization', Lieu: 'Organization' }

const schema = (name: string) => `https://schema.org/${name}`

interface Programme {
  /** Such as "Mois de l'ESS 2026 – Les Ruches du Bassin". */
  name: string
  year: number
  dates: readonly ProgrammeDate[]
}

/** The programme as schema.org knows events: one Event for each date, part of the month. */
export function jsonLdOf({ name, year, dates }: Programme) {
  return {
    '@context': 'https://schema.org',
    '@graph': dates.map((date) => ({
      '@type': 'Event',
      identifier: date.id,
      name: date.event.title,
      description: date.event.summary ?? date.event.description ?? undefined,
      startDate: local(date.startsAt, date),
      endDate: local(date.endsAt, date),
      eventStatus: schema(STATUS[date.event.status]),
      eventAttendanceMode: schema(ATTENDANCE[date.event.attendanceMode]),
      location: locationsOf(date),
      image: date.event.image ?? undefined,
      organizer: date.event.organisers.map((actor) => ({ '@type': ACTOR[actor.__typename] ?? 'Organization', name: actor.name })),
      offers: date.event.registrationUrl || date.event.status === 'FULL' ? { '@type': 'Offer', url: date.event.registrationUrl ?? undefined, availability: schema(date.event.status === 'FULL' ? 'SoldOut' : 'InStock'), description: date.event.price ?? undefined } : undefined,
      superEvent: { '@type': 'Event', name, startDate: `${year}-11-01`, endDate: `${year}-11-30` },
    })),
  }
}

/** The instant with the offset of the place, as search engines want it. */
const local = (instant: string, { lieu }: ProgrammeDate) => {
  const zone = lieu?.timeZone ?? DEFAULT_ZONE
  return fromWallClock(toWallClock(instant, zone), zone)
}

function locationsOf({ lieu, place, event }: ProgrammeDate) {
  const address = lieu?.address ?? place
  const postal = address && { '@type': 'PostalAddress', streetAddress: address.street ?? undefined, postalCode: address.postalCode ?? undefined, addressLocality: address.commune?.name, addressCountry: 'FR' }
  const name = lieu?.name ?? place?.label
  const geo = lieu?.location ? { '@type': 'GeoCoordinates', latitude: lieu.location.latitude, longitude: lieu.location.longitude } : undefined
  return [
    ...(name && postal ? [{ '@type': 'Place', name, address: postal, geo }] : []),
    ...(event.onlineAccessUrl ? [{ '@type': 'VirtualLocation', url: event.onlineAccessUrl }] : []),
  ]
}

/** Safe inside a script element: nothing in it can close it. */
export const scriptText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
