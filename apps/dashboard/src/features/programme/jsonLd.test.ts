import { jsonLdOf, scriptText } from './jsonLd'
import type { ProgrammeDate } from './programme.operations'

const date: ProgrammeDate = {
  id: 'occurrence_1',
  startsAt: '2026-11-03T13:00:00+00:00',
  endsAt: '2026-11-03T15:00:00+00:00',
  lieu: { id: 'lieu_1', slug: 'la-ruche', name: 'La Ruche', timeZone: 'Europe/Paris', address: { street: '1 rue du Four', postalCode: '62300', commune: { code: '62498', name: 'Lens' } }, location: { latitude: 50.4, longitude: 2.8 } },
  room: null,
  place: null,
  event: {
    id: 'event_1', title: 'Atelier </script>', summary: null, description: 'Venez.', status: 'SCHEDULED', attendanceMode: 'MIXED', onlineAccessUrl: 'https://visio.example', price: 'Gratuit', registrationUrl: null,
    image: null, kind: { code: 'WORKSHOP', label: 'Atelier' }, audiences: [], accessibility: [], organisers: [{ __typename: 'Lieu', id: 'lieu_1', name: 'La Ruche' }],
  },
}
const eventOf = (change: Partial<ProgrammeDate['event']>, rest: Partial<ProgrammeDate> = {}) =>
  jsonLdOf({ name: 'Mois', year: 2026, dates: [{ ...date, ...rest, event: { ...date.event, ...change } }] })['@graph'][0]

test('a date is a schema.org Event with the offset of its place, on the spot and online', () => {
  expect(eventOf({})).toMatchObject({
    '@type': 'Event', name: 'Atelier </script>', startDate: '2026-11-03T14:00:00+01:00', eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode', superEvent: { name: 'Mois' },
    location: [{ '@type': 'Place', name: 'La Ruche', address: { addressLocality: 'Lens' }, geo: { latitude: 50.4 } }, { '@type': 'VirtualLocation' }],
  })
})

test('a cancelled event says so, and a full one says it by its offer', () => {
  expect(eventOf({ status: 'CANCELLED' })?.eventStatus).toBe('https://schema.org/EventCancelled')
  expect(eventOf({ status: 'FULL' })).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled', offers: { availability: 'https://schema.org/SoldOut' } })
})

test('a free address is a place too', () => {
  const place = { label: 'Place du marché', street: null, postalCode: '62300', commune: null }
  expect(eventOf({ onlineAccessUrl: null }, { lieu: null, place })?.location).toMatchObject([{ name: 'Place du marché', address: { postalCode: '62300' } }])
})

test('no text of an event can close the script', () => {
  expect(scriptText(eventOf({}))).not.toContain('</script>')
})
