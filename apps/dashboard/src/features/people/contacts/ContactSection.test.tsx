import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { ContactSection } from './ContactSection'
import { WithdrawConsentDocument } from './WithdrawConsent'

jest.mock('next/navigation')
jest.setTimeout(20_000)

type Person = Parameters<typeof ContactSection>[0]['person']
const consent = { __typename: 'Consent', id: 'consent_1', purpose: 'EMAIL_FOR_NETWORK', means: 'BY_THEMSELVES', recordedBy: 'Camille', givenAt: '2026-11-03T10:00:00Z', withdrawnAt: null }
const camille = {
  __typename: 'Person', id: 'person_1', name: 'Camille', email: 'camille@exemple.example', phone: null, emailVisibility: 'NETWORK', phoneVisibility: 'NOBODY', isViewer: true, consents: [consent],
} as unknown as Person

test('a person sees who sees their contacts, since when they agree, and withdraws it', async () => {
  const router = visit('/n/vexin/people/person_1')
  const input = { person: 'person_1', contact: 'EMAIL' as const }
  const answer = { __typename: 'WithdrawConsentPayload' as const, userErrors: [], person: { __typename: 'Person' as const, id: 'person_1', emailVisibility: 'NOBODY' as const, phoneVisibility: 'NOBODY' as const } }
  await render(<ContactSection person={camille} />, { mocks: [{ request: { query: WithdrawConsentDocument, variables: { input } }, result: { data: { answer } } }] })
  expect(screen.getByRole('link', { name: 'camille@exemple.example' })).toHaveAttribute('href', 'mailto:camille@exemple.example')
  expect(screen.getByText('Visible par tout le réseau')).toBeVisible()
  expect(screen.getByText('Montré à personne')).toBeVisible()
  expect(screen.getByText('mardi 3 novembre 2026')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Retirer mon accord' }))
  await userEvent.click((await screen.findAllByRole('button', { name: 'Retirer mon accord' })).at(-1)!)
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('whoever may not change somebody sees what is shown to them, and nothing where that is nothing', async () => {
  visit('/n/vexin/people/person_1')
  const { rerender } = await render(<ContactSection person={{ ...camille, emailVisibility: null, phoneVisibility: null, consents: [], isViewer: false }} />)
  expect(screen.getByRole('link', { name: 'camille@exemple.example' })).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  rerender(<ContactSection person={{ ...camille, email: null, emailVisibility: null, phoneVisibility: null, consents: [], isViewer: false }} />)
  expect(screen.queryByRole('heading', { name: 'Coordonnées' })).toBeNull()
})
