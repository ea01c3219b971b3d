import { screen, within } from '@testing-library/react'
import { render } from '@/test/render'
import { readProgrammeFilters } from '../filters'
import type { PublicDate, PublicEvent } from '../programme.operations'
import { EventPage } from './EventPage'

const date: PublicDate = {
  id: 'occurrence_1', startsAt: '2026-11-03T13:00:00Z', endsAt: '2026-11-03T15:30:00Z', room: { id: 'room_1', name: 'Grande salle' }, place: null,
  lieu: { id: 'lieu_1', slug: 'la-ruche', name: 'La Ruche', timeZone: 'Europe/Paris', address: { street: '1 rue du Four', postalCode: '62300', commune: { code: '62498', name: 'Lens' } }, location: { latitude: 50.4, longitude: 2.8 } },
}
const event: PublicEvent = {
  id: 'event_1', title: 'Bal', summary: null, description: null, editorialState: 'PUBLISHED', status: 'SCHEDULED', attendanceMode: 'OFFLINE', onlineAccessUrl: null, price: 'Gratuit', registrationUrl: 'https://a.example/bal', image: null,
  kind: { code: 'FESTIVE', label: 'Moment festif' }, audiences: [], themes: [], accessibility: [], organisers: [], photos: [], essMonth: null, dates: { totalCount: 0, nodes: [] }, inMonth: { nodes: [] },
}
const show = (change: Partial<PublicEvent> = {}, dates: PublicDate[] = [date], total = dates.length) =>
  render(<EventPage event={{ ...event, ...change }} dates={dates} total={total} network={{ slug: 'vexin', name: 'Vexin' }} year={2026} filters={readProgrammeFilters({ theme: 'CULTURE' })} address="https://essaim.example/programme/vexin/2026/event_1" />)

test('an event says when, where, how to get there and how to register, and leads back to the list as it was filtered', async () => {
  await show()
  expect(screen.getByRole('heading', { level: 1, name: 'Bal' })).toBeVisible()
  expect(screen.getByText('mardi 3 novembre 2026, 14 h')).toBeVisible()
  expect(screen.getByText(/62300 Lens/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Itinéraire vers La Ruche' })).toHaveAttribute('href', expect.stringContaining('openstreetmap.org/directions'))
  expect(screen.getByRole('link', { name: 'S’inscrire' })).toHaveAttribute('href', 'https://a.example/bal')
  expect(screen.getByRole('link', { name: 'Ajouter à mon agenda' })).toHaveAttribute('href', '/feeds/events/event_1.ics')
  expect(screen.getByRole('link', { name: 'Tout le programme 2026' })).toHaveAttribute('href', '/programme/vexin/2026?theme=CULTURE')
})

test.each(['CANCELLED', 'POSTPONED', 'FULL'] as const)('%s is said first, and nobody is asked to register', async (status) => {
  await show({ status })
  expect(within(screen.getByRole('note')).getByText({ CANCELLED: 'Annulé', POSTPONED: 'Reporté', FULL: 'Complet' }[status])).toBeVisible()
  expect(screen.queryByRole('link', { name: 'S’inscrire' })).toBeNull()
})

test('what moved online sends nobody to the old place', async () => {
  await show({ status: 'MOVED_ONLINE', onlineAccessUrl: 'https://visio.example' })
  expect(screen.queryByText(/La Ruche/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Suivre à distance' })).toHaveAttribute('href', 'https://visio.example')
})

test('a photo has its size and words; without words it is named after the event', async () => {
  const photo = { id: 'photo_1', alternative: null, credit: 'Nadia', width: 1600, height: 900, medium: '/photos/photo_1/960.webp', large: '/photos/photo_1/1920.webp' }
  await show({ photos: [photo, { ...photo, id: 'photo_2', alternative: 'Des gens qui dansent' }] })
  expect(screen.getByRole('img', { name: /^Photo.: Bal$/ })).toHaveAttribute('width', '960')
  expect(screen.getByRole('img', { name: 'Des gens qui dansent' })).toHaveAttribute('loading', 'lazy')
})

test('an exhibition shows some of its dates, says how many others there are, and gives all of them as a calendar', async () => {
  await show({}, [date], 784)
  expect(screen.getByRole('heading', { name: 'Les 784 dates' })).toBeVisible()
  expect(screen.getByText(/et 783 autres dates/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Toutes les dates, pour un agenda' })).toHaveAttribute('href', '/feeds/events/event_1.ics')
})
