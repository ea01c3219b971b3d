import { fireEvent, screen, within } from '@testing-library/react'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { toExchangeFilter } from './exchangeFilters'
import { ExchangesView } from './ExchangesView'
import { DRAWN_AT_MOST, flowsOf, type Exchange } from './flows'

jest.mock('next/navigation')

const lieu = (id: string, name: string) => ({ __typename: 'Lieu' as const, id, name, slug: id })
const exchange = (giver: string, receiver: string | null, rest: Partial<Exchange> = {}): Exchange => ({
  giver: lieu(giver, giver), receiver: receiver ? lieu(receiver, receiver) : null, project: null, resources: [{ id: 'resource_1', title: 'Camion' }], labels: ['Camion'],
  count: 1, promised: 0, happened: 1, quantity: null, unit: null, ...rest,
})
const names = { giver: ({ giver }: Exchange) => giver!.name, receiver: ({ receiver }: Exchange) => receiver!.name }

test('who gives and receives stands at both sides, so that no band runs in a circle', () => {
  const { bands, bars, height } = flowsOf([exchange('a', 'b', { count: 3 }), exchange('b', 'a'), exchange('a', 'c', { promised: 1, happened: 0 })], names, { width: 960, names: 200 })
  expect(bars.map(({ key }) => key).sort()).toEqual(['giver a', 'giver b', 'receiver a', 'receiver b', 'receiver c'])
  expect(bars.every(({ x, side }) => (side === 'giver' ? x === 200 : x === 750))).toBe(true)
  expect(bands.map(({ promised, hue }) => [promised, hue])).toEqual([[false, 0], [false, 1], [true, 0]])
  expect(bands[0]!.width).toBeCloseTo(3 * bands[1]!.width, 5)
  expect(height).toBeGreaterThan(90)
  expect(flowsOf([], names, { width: 960, names: 200 }).bands).toEqual([])
})

test('a picture draws only as many bands as can be told apart', () => {
  const many = Array.from({ length: DRAWN_AT_MOST + 20 }, (_, index) => exchange(`g${index}`, 'b'))
  expect(flowsOf(many, names, { width: 960, names: 200 }).bands).toHaveLength(DRAWN_AT_MOST)
})

test('every band can be reached by the keyboard and says its sentence; the table has the same facts', async () => {
  visit('/n/vexin/resources/exchanges')
  const toProject = exchange('Le Syndicat', null, { project: { id: 'project_1', title: 'Du terril' }, resources: [], labels: ['La parcelle'], promised: 1, happened: 0 })
  await render(<ExchangesView exchanges={[exchange('La Remise', 'La Boucle', { count: 3, promised: 1, happened: 2, quantity: 3, unit: 'jours' }), toProject]} lieux={[]} filtered={false} />)
  const sentence = french('La Remise prête à La Boucle : Camion. 1 fois promis, 2 fois fait.')
  const band = screen.getByRole('img', { name: sentence })
  expect(band).toHaveAttribute('tabindex', '0')
  fireEvent.focus(band)
  expect(screen.getByText((_, element) => element?.textContent === sentence)).toBeVisible()
  const table = screen.getByRole('table', { name: french('Qui prête quoi à qui ?') })
  const [, first, second] = within(table).getAllByRole('row')
  expect(first).toHaveTextContent('1 promis')
  expect(first).toHaveTextContent('2 ont eu lieu')
  expect(within(second!).getByRole('link', { name: 'Du terril' })).toHaveAttribute('href', '/n/vexin/projects/project_1')
  expect(second).toHaveTextContent('La parcelle')
})

test('nothing yet and nothing found are two things', async () => {
  visit('/n/vexin/resources/exchanges')
  const { unmount } = await render(<ExchangesView exchanges={[]} lieux={[]} filtered={false} />)
  expect(screen.getByRole('link', { name: 'Voir les besoins' })).toHaveAttribute('href', '/n/vexin/resources/needs')
  unmount()
  await render(<ExchangesView exchanges={[]} lieux={[]} filtered />)
  expect(screen.getByText('Aucun échange ne correspond')).toBeVisible()
})

test('what an address says that cannot be meant is left out of the filter', () => {
  expect(toExchangeFilter({ from: '2026-11-01', until: '2026-11-99', nature: 'X', layer: 'PROMISED', lieux: [] })).toEqual({ from: '2026-11-01', until: undefined, nature: undefined, layer: 'PROMISED', lieux: undefined })
})
