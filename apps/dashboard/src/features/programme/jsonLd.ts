import type { AttendanceMode, EventStatus } from '@/gql/graphql'
import { fromWallClock, toWallClock, DEFAULT_ZONE } from '@/lib/dates'
import type { PublicDate, PublicEvent } from './programme.operations'

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
  url: string
}

interface EventPage {
  event: PublicEvent
  dates: readonly PublicDate[]
  /** Where its page is. */
  url: string
  origin: string
  programme: Programme
}

/** An event as schema.org and search engines know it: one Event for each date, part of the month. */
export function eventJsonLd({ event, dates, url, origin, programme }: EventPage) {
  const image = [...event.photos.map((photo) => new URL(photo.large, origin).href), ...(event.image ? [event.image] : [])]
  return {
    '@context': 'https://schema.org',
    '@graph': dates.map((date) => ({
      '@type': 'Event',
      '@id': `${url}#${date.id}`,
      identifier: date.id,
      url,
      name: event.title,
      description: event.summary ?? event.description ?? undefined,
      startDate: local(date.startsAt, date),
      endDate: local(date.endsAt, date),
      eventStatus: schema(STATUS[event.status]),
      eventAttendanceMode: schema(event.status === 'MOVED_ONLINE' ? ATTENDANCE.ONLINE : ATTENDANCE[event.attendanceMode]),
      location: locationsOf(event, date, url),
      image: image.length > 0 ? image : undefined,
      organizer: event.organisers.map((actor) => ({ '@type': ACTOR[actor.__typename] ?? 'Organization', name: actor.name, url: programme.url })),
      offers: offerOf(event, url),
      isAccessibleForFree: isFree(event.price) || undefined,
      audience: event.audiences.length > 0 ? event.audiences.map(({ label }) => ({ '@type': 'Audience', audienceType: label })) : undefined,
      keywords: event.themes.length > 0 ? event.themes.map(({ label }) => label).join(', ') : undefined,
      superEvent: { '@type': 'Event', name: programme.name, url: programme.url, startDate: `${programme.year}-11-01`, endDate: `${programme.year}-11-30` },
    })),
  }
}

/** A page of the programme: which events stand on it, and where each is told. */
export const listJsonLd = (events: readonly { name: string; url: string }[]) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: events.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
})

const isFree = (price: string | null | undefined) => /^(gratuit|entrée libre|free)\b/i.test(price ?? '')

/** What it costs in words; a number only where it is certain, as search engines take it at its word. */
function offerOf({ price, registrationUrl, status }: PublicEvent, url: string) {
  if (!price && !registrationUrl && status !== 'FULL') return undefined
  return {
    '@type': 'Offer',
    url: registrationUrl ?? url,
    availability: schema(status === 'FULL' ? 'SoldOut' : 'InStock'),
    description: price ?? undefined,
    ...(isFree(price) && { price: 0, priceCurrency: 'EUR' }),
  }
}

/** The instant with the offset of the place, as search engines want it. */
const local = (instant: string, { lieu }: PublicDate) => {
  const zone = lieu?.timeZone ?? DEFAULT_ZONE
  return fromWallClock(toWallClock(instant, zone), zone)
}

function locationsOf({ onlineAccessUrl, attendanceMode, status }: PublicEvent, { lieu, place }: PublicDate, url: string) {
  const address = lieu?.address ?? place
  const postal = address && { '@type': 'PostalAddress', streetAddress: address.street ?? undefined, postalCode: address.postalCode ?? undefined, addressLocality: address.commune?.name, addressCountry: 'FR' }
  const name = lieu?.name ?? place?.label
  const geo = lieu?.location ? { '@type': 'GeoCoordinates', latitude: lieu.location.latitude, longitude: lieu.location.longitude } : undefined
  const online = attendanceMode !== 'OFFLINE' || status === 'MOVED_ONLINE'
  return [
    ...(name && postal && status !== 'MOVED_ONLINE' ? [{ '@type': 'Place', name, address: postal, geo }] : []),
    ...(online || onlineAccessUrl ? [{ '@type': 'VirtualLocation', url: onlineAccessUrl ?? url }] : []),
  ]
}

/** Safe inside a script element: nothing in it can close it. */
export const scriptText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
