import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { LieuxMap } from './LieuxMap'
import type { Place } from './readPlaces'

jest.mock('next/navigation')
jest.mock('@/lib/apollo/server', () => ({ query: jest.fn() }))
jest.mock('@/components/map/MapView', () => ({ MapView: ({ points }: { points: unknown[] }) => <div data-testid="map">{points.length}</div> }))

const place = (number: number, located = true): Place => ({
  id: `lieu_${number}`, slug: `lieu-${number}`, name: `Lieu ${number}`, families: [], address: { commune: null },
  location: located ? { latitude: 50, longitude: 2 } : null,
})

test('lieux without coordinates are counted and named, not lost', async () => {
  visit('/n/vexin/lieux/map')
  await render(<LieuxMap places={[place(1), place(2, false), place(3, false)]} totalCount={3} complete facets={undefined} filtered={false} />)
  expect(screen.getByTestId('map')).toHaveTextContent('1')
  await userEvent.click(screen.getByText('2 lieux ne sont pas sur la carte, faute de coordonnées'))
  expect(screen.getByRole('link', { name: 'Lieu 2' })).toHaveAttribute('href', '/n/vexin/lieux/lieu-2')
})

test('the list beside the map grows on demand', async () => {
  visit('/n/vexin/lieux/map')
  await render(<LieuxMap places={Array.from({ length: 130 }, (_, number) => place(number))} totalCount={130} complete facets={undefined} filtered={false} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  await userEvent.click(screen.getByRole('button', { name: 'Afficher 30 lieux de plus' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(130)
})

test('where lieux were left out, the page says so', async () => {
  visit('/n/vexin/lieux/map')
  await render(<LieuxMap places={[place(1)]} totalCount={5000} complete={false} facets={undefined} filtered={false} />)
  expect(screen.getByRole('alert')).toHaveTextContent(/5\s000/)
})
