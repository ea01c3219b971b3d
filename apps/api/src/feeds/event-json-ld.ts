import { isoIn } from '../files/wall-time.js';
import type { FeedDate, FeedEvent, FeedPlace, Programme } from './programme.js';

const schema = (name: string): string => `https://schema.org/${name}`;

const STATUS: Readonly<Record<string, string>> = {
  SCHEDULED: 'EventScheduled', RESCHEDULED: 'EventRescheduled', MOVED_ONLINE: 'EventMovedOnline', POSTPONED: 'EventPostponed', FULL: 'EventScheduled', CANCELLED: 'EventCancelled',
};
const ATTENDANCE: Readonly<Record<string, string>> = { OFFLINE: 'OfflineEventAttendanceMode', ONLINE: 'OnlineEventAttendanceMode', MIXED: 'MixedEventAttendanceMode' };

/** Words with which people say that nothing is to be paid. */
const FREE = /^\s*(gratuit|free|entrée libre|0 ?€?)\b/i;

/** The programme as schema.org knows events, with what search engines ask for: an Event for each date, all in one graph. */
export function writeEventJsonLd({ title, page, events }: Programme): Buffer {
  const graph = events.flatMap((event) => event.dates.map((date) => eventOf(event, date, { title, page })));
  return Buffer.from(`${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1)}\n`);
}

function eventOf(event: FeedEvent, date: FeedDate, series: { title: string; page: string }): object {
  const { price, registrationUrl, image, summary, description, onlineAccessUrl, audiences } = event;
  const locations = [...(date.place ? [placeOf(date.place)] : []), ...(onlineAccessUrl ? [{ '@type': 'VirtualLocation', url: onlineAccessUrl }] : [])];
  return {
    '@type': 'Event',
    '@id': `urn:essaim:${date.id}`,
    identifier: date.id,
    name: event.title,
    ...((summary ?? description) && { description: summary ?? description }),
    url: event.page,
    startDate: isoIn(Date.parse(date.startsAt), date.timeZone),
    endDate: isoIn(Date.parse(date.endsAt), date.timeZone),
    eventStatus: schema(STATUS[event.status]!),
    eventAttendanceMode: schema(ATTENDANCE[event.attendanceMode]!),
    ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
    ...(image && { image }),
    organizer: event.organisers.map(({ type, name }) => ({ '@type': type === 'Person' ? 'Person' : 'Organization', name })),
    ...((price ?? registrationUrl ?? (event.status === 'FULL' ? 'FULL' : null)) && {
      offers: {
        '@type': 'Offer',
        url: registrationUrl ?? event.page,
        availability: schema(event.status === 'FULL' ? 'SoldOut' : 'InStock'),
        ...(price && { description: price }),
        ...(price && FREE.test(price) && { price: 0, priceCurrency: 'EUR' }),
      },
    }),
    ...(audiences.length > 0 && { audience: audiences.map(({ label }) => ({ '@type': 'Audience', audienceType: label })) }),
    keywords: [event.kind, ...event.themes].map(({ label }) => label),
    dateModified: event.updatedAt > date.updatedAt ? event.updatedAt : date.updatedAt,
    superEvent: { '@type': 'EventSeries', name: series.title, url: series.page },
  };
}

const placeOf = ({ name, street, postalCode, commune, location }: FeedPlace): object => ({
  '@type': 'Place',
  name,
  address: {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    ...(postalCode && { postalCode }),
    ...(commune && { addressLocality: commune.name }),
    addressCountry: 'FR',
  },
  ...(location && { geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude } }),
});
