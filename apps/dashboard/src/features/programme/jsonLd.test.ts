import { eventJsonLd, listJsonLd, scriptText } from './jsonLd'
import type { PublicDate, PublicEvent } from './programme.operations'

const date: PublicDate = {
  id: 'occurrence_1',
  startsAt: '2026-11-03T13:00:00+00:00',
  endsAt: '2026-11-03T15:00:00+00:00',
  lieu: { id: 'lieu_1', slug: 'la-ruche', name: 'La Ruche', timeZone: 'Europe/Paris', address: { street: '1 rue du Four', postalCode: '62300', commune: { code: '62498', name: 'Lens' } }, location: { latitude: 50.4, longitude: 2.8 } },
  room: null,
  place: null,
}
const event: PublicEvent = {
  id: 'event_1', title: 'Atelier </script>', summary: null, description: 'Venez.', editorialState: 'PUBLISHED', status: 'SCHEDULED', attendanceMode: 'MIXED', onlineAccessUrl: 'https://visio.example', price: 'Gratuit',
  registrationUrl: null, image: null, kind: { code: 'WORKSHOP', label: 'Atelier' }, audiences: [], themes: [], accessibility: [], organisers: [{ __typename: 'Lieu', id: 'lieu_1', name: 'La Ruche' }],
  photos: [{ id: 'photo_1', alternative: null, credit: null, width: 1600, height: 900, medium: '/photos/photo_1/960.webp', large: '/photos/photo_1/1920.webp' }], essMonth: null, dates: { totalCount: 0, nodes: [] }, inMonth: { nodes: [] },
}
const page = { url: 'https://essaim.example/programme/vexin/2026/event_1', origin: 'https://essaim.example', programme: { name: 'Mois', year: 2026, url: 'https://essaim.example/programme/vexin/2026' } }
const eventOf = (change: Partial<PublicEvent>, rest: Partial<PublicDate> = {}) => eventJsonLd({ ...page, event: { ...event, ...change }, dates: [{ ...date, ...rest }] })['@graph'][0]

test('a date is a schema.org Event with the offset of its place, on the spot and online', () => {
  expect(eventOf({})).toMatchObject({
    '@type': 'Event', name: 'Atelier </script>', url: page.url, startDate: '2026-11-03T14:00:00+01:00', eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode', superEvent: { name: 'Mois' }, organizer: [{ '@type': 'Organization', name: 'La Ruche' }],
    image: ['https://essaim.example/photos/photo_1/1920.webp'], offers: { price: 0, priceCurrency: 'EUR', url: page.url },
    location: [{ '@type': 'Place', name: 'La Ruche', address: { addressLocality: 'Lens' }, geo: { latitude: 50.4 } }, { '@type': 'VirtualLocation' }],
  })
})

test('a cancelled event says so, a full one by its offer, one that moved online has no place any more', () => {
  expect(eventOf({ status: 'CANCELLED' })?.eventStatus).toBe('https://schema.org/EventCancelled')
  expect(eventOf({ status: 'FULL', price: null })).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled', offers: { availability: 'https://schema.org/SoldOut' } })
  const online = eventOf({ status: 'MOVED_ONLINE', attendanceMode: 'OFFLINE', onlineAccessUrl: null })
  expect(online).toMatchObject({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode', location: [{ '@type': 'VirtualLocation', url: page.url }] })
  expect(online?.location).toHaveLength(1)
})

test('a price that is no number is told in words only', () => {
  const { offers } = eventOf({ price: 'Prix libre' }) ?? {}
  expect(offers).toMatchObject({ description: 'Prix libre' })
  expect(offers).not.toHaveProperty('price')
})

test('a free address is a place too', () => {
  const place = { label: 'Place du marché', street: null, postalCode: '62300', commune: null }
  expect(eventOf({ onlineAccessUrl: null, attendanceMode: 'OFFLINE' }, { lieu: null, place })?.location).toMatchObject([{ name: 'Place du marché', address: { postalCode: '62300' } }])
})

test('a page of the programme lists its events in order', () => {
  expect(listJsonLd([{ name: 'A', url: 'https://a' }, { name: 'B', url: 'https://b' }]).itemListElement).toMatchObject([{ position: 1, url: 'https://a' }, { position: 2, name: 'B' }])
})

test('no text of an event can close the script', () => {
  expect(scriptText(eventOf({}))).not.toContain('</script>')
})
