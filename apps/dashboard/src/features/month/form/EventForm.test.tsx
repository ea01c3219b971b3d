import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MockLink } from '@apollo/client/testing'
import { visit } from '@/test/navigation'
import { lieux } from '@/test/month'
import { memberWith, render } from '@/test/render'
import { EventForm } from './EventForm'
import { ProposeEventDocument, type EventFormOptions } from './eventDocuments'

jest.mock('next/navigation')

const options = {
  essMonth: { id: 'essmonth_1', viewerCanPropose: true },
  kinds: [{ code: 'WORKSHOP', label: 'Atelier' }], audiences: [], themes: [], accessibility: [],
  organisations: [], people: [], projects: [],
} as unknown as EventFormOptions

const show = (mocks: MockLink.MockedResponse[] = []) => render(<EventForm year={2026} options={options} lieux={lieux} />, { viewer: memberWith('event:propose'), mocks })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Envoyer la proposition' }))
const noDate = { startsAt: null, endsAt: null, lieu: null, room: null, place: null }

const answer = (registrationUrl: string, data: object): MockLink.MockedResponse => ({
  request: { query: ProposeEventDocument, variables: { input: { title: 'Atelier vélo', kind: 'WORKSHOP', registrationUrl, essMonth: 'essmonth_1', occurrences: [noDate] } } },
  result: { data: { answer: { __typename: 'ProposeEssMonthEventPayload', saved: null, userErrors: [], ...data } } },
})

test('a proposal without title and kind is not sent, and says what is missing at the fields', async () => {
  visit('/n/vexin/month/2026/new')
  await show()
  await send()
  expect(screen.getByLabelText(/^Titre/)).toHaveAccessibleDescription('Donnez un titre.')
  expect(screen.getByText('Choisissez le type d’événement.')).toBeVisible()
})

test('refusals of the API stand at their fields, also at those of a date; nothing typed is lost', async () => {
  visit('/n/vexin/month/2026/new')
  const userErrors = [
    { __typename: 'UserError', code: 'INVALID_URL', path: ['registrationUrl'], message: 'Une adresse web commence par https://.' },
    { __typename: 'UserError', code: 'INVALID_PERIOD', path: ['occurrences', '0', 'endsAt'], message: 'La fin doit venir après le début.' },
  ]
  await show([answer('velo', { userErrors })])
  await fillIn('velo')
  await send()
  expect(await screen.findByText('Une adresse web commence par https://.')).toBeVisible()
  expect(screen.getByText('La fin doit venir après le début.')).toBeVisible()
  expect(screen.getByLabelText(/^Titre/)).toHaveValue('Atelier vélo')
})

test('a proposal that is accepted by the API leads to its page', async () => {
  const router = visit('/n/vexin/month/2026/new')
  await show([answer('https://velo.example', { saved: { __typename: 'EssMonthEvent', id: 'event_1', version: 8 } })])
  await fillIn('https://velo.example')
  await send()
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/month/2026/events/event_1'))
})

async function fillIn(registrationUrl: string) {
  await userEvent.type(screen.getByLabelText(/^Titre/), 'Atelier vélo')
  await userEvent.click(screen.getByRole('combobox', { name: /Type d’événement/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Atelier' }))
  await userEvent.type(screen.getByLabelText('Adresse d’inscription'), registrationUrl)
}
