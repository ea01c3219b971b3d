import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { EventListQuery } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { MonthHeader } from '../MonthHeader'
import { EventList } from './EventList'

jest.mock('next/navigation')

const data = {
  essMonth: {
    id: 'month_1', viewerCanPropose: false,
    events: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [{ id: 'event_1', title: 'Atelier vélo', summary: null, editorialState: 'PUBLISHED', status: 'SCHEDULED', kind: { code: 'WORKSHOP', label: 'Atelier' }, organisers: [], dates: { totalCount: 0, nodes: [] }, beyond: { totalCount: 0 } }],
    },
  },
  kinds: [], audiences: [], themes: [],
} as unknown as EventListQuery

test('events that are ticked are exported by themselves', async () => {
  visit('/n/vexin/month/2026/list')
  await render(
    <>
      <MonthHeader year={2026} view="list" />
      <EventList year={2026} data={data} filtered={false} />
    </>,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Atelier vélo »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  const [picked, whole] = await screen.findAllByRole('menuitem', { name: /JSON/ })
  expect(picked).toHaveAttribute('href', '/exports/events.json?network=vexin&ids=event_1')
  expect(whole).toHaveAttribute('href', '/exports/events.json?network=vexin&filter=%7B%7D&year=2026')
})

test('dates outside the month are counted, after those of the month or alone', async () => {
  visit('/n/vexin/month/2026/list')
  const [event] = data.essMonth!.events.nodes as unknown as [object]
  const inNovember = { id: 'date_1', startsAt: '2026-11-28T19:00:00Z', endsAt: '2026-11-28T21:00:00Z', lieu: null, place: null }
  const nodes = [
    { ...event, beyond: { totalCount: 745 } },
    { ...event, id: 'event_2', title: 'Bal', dates: { totalCount: 1, nodes: [inNovember] }, beyond: { totalCount: 1 } },
  ]
  await render(<EventList year={2026} data={{ ...data, essMonth: { ...data.essMonth, events: { ...data.essMonth!.events, nodes } } } as unknown as EventListQuery} filtered={false} />)
  expect(screen.getByText('745 dates hors du mois')).toBeVisible()
  expect(screen.getByText('et une date hors du mois')).toBeVisible()
})
