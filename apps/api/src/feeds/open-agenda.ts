import { AGENDA_ACCESSIBILITY, AGENDA_ATTENDANCE, AGENDA_STATUS } from '../files/open-agenda-codes.js';
import { isoIn } from '../files/wall-time.js';
import { type FeedDate, type FeedEvent, type FeedPlace, type Programme, whereOf } from './programme.js';

const STATE: Readonly<Record<string, number>> = { PUBLISHED: 2, READY: 1, ACCEPTED: 1, PROPOSED: 0, REFUSED: -1 };

/**
 * Events as OpenAgenda's API writes them (version 2). An event there has one location: one that takes place at several is written once for each, with the dates there; the first has all dates in `essaim`.
 * `kind`, `audiences`, `organisers`, the place of each timing and `essaim` are additions, which files/own-feed.ts reads when it comes back.
 */
export function writeOpenAgenda({ title, page, locale, changedAt, events }: Programme): Buffer {
  const agenda = { title, url: page, updatedAt: changedAt };
  const written = events.flatMap((event) => placesOf(event).map((dates, index, places) => ({
    ...eventOf({ ...event, dates }, locale),
    ...(index > 0 && { uid: `${event.id}-${index + 1}`, slug: `${event.id}-${index + 1}`, essaim: { of: event.id } }),
    ...(index === 0 && places.length > 1 && { essaim: { ...ownOf(event), timings: event.dates.map(timingOf) } }),
  })));
  return Buffer.from(`${JSON.stringify({ agenda, total: written.length, events: written }, null, 1)}\n`);
}

/** The dates of an event, those at one place together. */
function placesOf({ dates }: FeedEvent): FeedDate[][] {
  const places = new Map<string, FeedDate[]>();
  for (const date of dates) {
    const key = date.place ? JSON.stringify([date.place.name, date.place.street, date.place.postalCode]) : '';
    const there = places.get(key);
    if (there) there.push(date);
    else places.set(key, [date]);
  }
  return [...places.values()];
}

const ownOf = ({ written, editorialState, partial }: FeedEvent): object => ({ version: written, state: editorialState, partial });

function eventOf(event: FeedEvent, locale: 'fr' | 'en'): object {
  const { title, summary, description, price, registrationUrl, image, onlineAccessUrl, dates } = event;
  const inLanguage = <Value>(value: Value | null): Record<string, Value> | null => (value === null ? null : { [locale]: value });
  const place = dates.find((date) => date.place)?.place ?? null;
  return {
    uid: event.id,
    slug: event.id,
    title: inLanguage(title),
    description: inLanguage(summary),
    longDescription: inLanguage(description),
    conditions: inLanguage(price),
    keywords: inLanguage(event.themes.map(({ label }) => label)),
    timings: dates.map(timingOf),
    timezone: dates[0]!.timeZone,
    registration: registrationUrl ? [{ type: 'link', value: registrationUrl }] : [],
    accessibility: Object.fromEntries(Object.entries(AGENDA_ACCESSIBILITY).filter(([, own]) => event.accessibility.some(({ code }) => code === own)).map(([code]) => [code, true])),
    attendanceMode: AGENDA_ATTENDANCE.indexOf(event.attendanceMode) + 1,
    onlineAccessLink: onlineAccessUrl,
    status: AGENDA_STATUS.indexOf(event.status) + 1,
    state: STATE[event.editorialState],
    image,
    location: place && locationOf(place, dates[0]!.timeZone),
    kind: event.kind.label,
    audiences: event.audiences.map(({ label }) => label),
    organisers: event.organisers.map(({ name }) => name),
    essaim: ownOf(event),
    createdAt: event.createdAt,
    updatedAt: event.updatedAt,
    canonicalUrl: event.page,
  };
}

function timingOf({ startsAt, endsAt, timeZone, place }: FeedDate): object {
  return { begin: isoIn(Date.parse(startsAt), timeZone), end: isoIn(Date.parse(endsAt), timeZone), ...whereOf(place) };
}

const locationOf = ({ name, street, postalCode, commune, location }: FeedPlace, timezone: string): object => ({
  name,
  address: [street, [postalCode, commune?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ') || name,
  postalCode,
  city: commune?.name ?? null,
  insee: commune?.code ?? null,
  countryCode: 'FR',
  latitude: location?.latitude ?? null,
  longitude: location?.longitude ?? null,
  timezone,
});
