import { screen, within } from '@testing-library/react'
import { french } from '@/test/french'
import { render } from '@/test/render'
import { readProgrammeFilters } from '../filters'
import type { ProgrammeCard, ProgrammeFacets } from '../programme.operations'
import { Programme } from './Programme'

const card = (id: string, change: Partial<ProgrammeCard['event']> = {}, day = '03'): ProgrammeCard => ({
  id, startsAt: `2026-11-${day}T13:00:00Z`, endsAt: `2026-11-${day}T15:30:00Z`, place: null,
  lieu: { id: 'lieu_1', name: 'La Ruche', timeZone: 'Europe/Paris', address: { street: null, commune: { code: '62498', name: 'Lens' } } },
  event: { id: `event_${id}`, title: `Atelier ${id}`, summary: null, status: 'SCHEDULED', attendanceMode: 'OFFLINE', price: 'Gratuit', registrationUrl: null, kind: { code: 'WORKSHOP', label: 'Atelier' }, accessibility: [], cover: null, ...change },
})
const term = (code: string, label: string, count: number) => ({ term: { code, label }, count })
const facets: ProgrammeFacets = {
  days: [{ day: '2026-11-04', count: 1 }, { day: '2026-11-03', count: 2 }],
  communes: [{ commune: { code: '62498', name: 'Lens' }, count: 3 }],
  lieux: [{ lieu: { id: 'lieu_1', name: 'La Ruche' }, count: 3 }],
  kinds: [term('WORKSHOP', 'Atelier', 3)],
  audiences: [],
  themes: [term('CULTURE', 'Culture', 2), term('FOOD', 'Alimentation', 1)],
  accessibility: [],
}
const programme = (dates: ProgrammeCard[], left: Partial<ProgrammeFacets> = {}) => ({
  name: 'Collectif du Vexin', all: { totalCount: 3, facets }, totalCount: dates.length, pageInfo: { hasNextPage: false, endCursor: null }, facets: { ...facets, ...left }, nodes: [], dates,
})
const show = (search: string, shown: ReturnType<typeof programme>, further = false) =>
  render(<Programme network="vexin" year={2026} programme={shown} filters={readProgrammeFilters(new URLSearchParams(search))} further={further} underWay={false} />)

test('dates stand under their days, and lead to their events with the filters kept', async () => {
  await show('theme=CULTURE', programme([card('a'), card('b', { status: 'CANCELLED' }, '04')]))
  const day = screen.getByRole('region', { name: 'mercredi 4 novembre 2026' })
  expect(within(day).getByText('Annulé')).toBeVisible()
  const link = within(screen.getByRole('region', { name: 'mardi 3 novembre 2026' })).getByRole('link', { name: 'Atelier a' })
  expect(link).toHaveAttribute('href', '/programme/vexin/2026/event_a?theme=CULTURE')
})

test('each value is ticked or not, with how many dates it would leave', async () => {
  await show('theme=CULTURE&day=2026-11-03', programme([card('a')], { themes: [term('CULTURE', 'Culture', 1)] }))
  const form = screen.getByRole('search', { name: 'Filtrer le programme' })
  expect(form).toHaveAttribute('action', '/programme/vexin/2026')
  const box = (name: RegExp) => form.querySelector<HTMLInputElement>(`input[value="${name.source}"]`)
  expect(box(/CULTURE/)?.checked).toBe(true)
  expect(box(/FOOD/)?.checked).toBe(false)
  expect(box(/FOOD/)?.closest('label')).toHaveTextContent('Alimentation0')
  // A day is chosen by a link: the form must not forget it.
  expect(form.querySelector('input[type=hidden][name=day]')).toHaveValue('2026-11-03')
})

test('what is chosen stands in words, and each can be taken away', async () => {
  await show('theme=CULTURE&q=bal', programme([card('a')]))
  const chosen = screen.getByRole('list', { name: 'Filtres choisis' })
  expect(within(chosen).getByRole('link', { name: 'Retirer le filtre Culture' })).toHaveAttribute('href', '/programme/vexin/2026?q=bal')
  expect(within(chosen).getByRole('link', { name: french('Retirer le filtre « bal »') })).toHaveAttribute('href', '/programme/vexin/2026?theme=CULTURE')
  expect(within(chosen).getByRole('link', { name: 'Tout effacer' })).toHaveAttribute('href', '/programme/vexin/2026')
})

test('a day is a link that keeps the other filters, and leads back once it is chosen', async () => {
  await show('theme=CULTURE&day=2026-11-03', programme([card('a')]))
  const days = screen.getByRole('navigation', { name: 'Jours du programme' })
  expect(within(days).getByRole('link', { name: 'mercredi 4 novembre, 1 rendez-vous' })).toHaveAttribute('href', '/programme/vexin/2026?day=2026-11-04&theme=CULTURE')
  const current = within(days).getByRole('link', { current: true })
  expect(current).toHaveAttribute('href', '/programme/vexin/2026?theme=CULTURE')
})

test('nothing found says what to do, and leads to everything', async () => {
  await show('q=zzz', programme([]))
  expect(screen.getByRole('heading', { name: 'Aucun rendez-vous ne correspond' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Voir les 3 rendez-vous' })).toHaveAttribute('href', '/programme/vexin/2026')
})

test('a programme that is not published says so, without filters', async () => {
  await show('', { ...programme([]), all: { totalCount: 0, facets } })
  expect(screen.getByRole('heading', { name: french('Le programme 2026 n’est pas encore publié') })).toBeVisible()
  expect(screen.queryByRole('search')).toBeNull()
})
