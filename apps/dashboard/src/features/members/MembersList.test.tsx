import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { MembersList } from './MembersList'
import { RemoveMemberDocument, RevokeInvitationDocument, UpdateMemberDocument, type Member, type PendingInvitation } from './operations'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const pageInfo = { hasNextPage: false, endCursor: null }
const coordination = memberWith('member:read', 'member:invite', 'member:update', 'member:remove')
const camille: Member = {
  id: 'membership_1', version: 2, name: 'Camille', email: 'camille@vexin.example', roles: ['COORDINATOR', 'MEMBER'], lieux: [], projects: [], startsOn: null, endsOn: null, suspendedAt: null,
  isViewer: true, since: '2026-01-05T09:00:00+01:00', person: { id: 'person_1', name: 'Camille Roux' },
}
const companion: Member = {
  ...camille, id: 'membership_2', version: 4, name: 'Dominique', email: 'dominique@ailleurs.example', roles: ['COMPANION'], isViewer: false, person: null, suspendedAt: '2026-02-01T09:00:00+01:00',
  lieux: [{ id: 'lieu_1', name: 'La Ruche' }], projects: [{ id: 'project_1', title: 'Four à pain' }], startsOn: '2026-01-01', endsOn: '2026-06-30',
}
const invitation: PendingInvitation = {
  id: 'invitation_1', roles: ['ANIMATEUR'], email: null, person: null, lieux: [{ id: 'lieu_1', name: 'La Ruche' }], usesAtMost: 200, uses: 12, expiresAt: '2026-11-03T18:00:00+01:00', invitedBy: 'Camille',
}
const list = (nodes: Member[], invitations: PendingInvitation[] = []) => <MembersList members={{ totalCount: nodes.length, pageInfo, nodes }} invitations={invitations} />
const done = { __typename: 'DeletePayload' as const, userErrors: [] }

test('each account stands with its roles, what they reach, its address and its person', async () => {
  visit('/n/vexin/members')
  await render(list([camille, companion]), { viewer: coordination })
  const row = screen.getByRole('row', { name: /Camille/ })
  expect(row).toHaveTextContent(/vous.*Coordination.*Membre.*5 janvier 2026/)
  expect(within(row).getByRole('link', { name: 'camille@vexin.example' })).toHaveAttribute('href', 'mailto:camille@vexin.example')
  expect(within(row).getByRole('link', { name: 'Camille Roux' })).toHaveAttribute('href', '/n/vexin/people/person_1')
  expect(screen.getByRole('row', { name: /Dominique/ })).toHaveTextContent(/suspendu.*Accompagnement.*La Ruche, Four à pain.*du 1er janvier 2026 au 30 juin 2026/)
})

test('accounts that are ticked go out alone', async () => {
  visit('/n/vexin/members')
  await render(list([camille, companion]), { viewer: coordination })
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Dominique »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  expect((await screen.findAllByRole('menuitem', { name: /CSV/ }))[0]).toHaveAttribute('href', '/exports/members.csv?network=vexin&ids=membership_2')
})

test('without the permissions nothing can be changed', async () => {
  visit('/n/vexin/members')
  await render(list([camille]), { viewer: memberWith('member:read') })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Exporter'])
})

const act = async (name: string, action: string) => {
  await userEvent.click(screen.getByRole('button', { name: `Actions pour ${name}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
}

test('somebody is removed after a question, and the refusal of the last coordinator is said', async () => {
  const router = visit('/n/vexin/members')
  const request = { query: RemoveMemberDocument, variables: { input: { id: 'membership_1', expectedVersion: 2 } } }
  const refusal = { __typename: 'DeletePayload' as const, userErrors: [{ __typename: 'UserError' as const, code: 'LAST_COORDINATOR', path: [], message: 'Nommez d’abord une autre personne.' }] }
  await render(list([camille]), { viewer: coordination, mocks: [{ request, result: { data: { answer: refusal } } }, { request, result: { data: { answer: done } } }] })
  await act('Camille', 'Retirer du réseau')
  const dialog = await screen.findByRole('dialog', { name: french('Retirer Camille du réseau ?') })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer du réseau' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Nommez d’abord une autre personne.')
  expect(router.refresh).not.toHaveBeenCalled()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer du réseau' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('somebody suspended is let back in at once', async () => {
  const router = visit('/n/vexin/members')
  const request = { query: UpdateMemberDocument, variables: { input: { id: 'membership_2', expectedVersion: 4, change: { suspended: false } } } }
  const answer = { __typename: 'UpdateMemberPayload' as const, saved: { __typename: 'Member' as const, id: 'membership_2' }, userErrors: [], conflicts: [] }
  await render(list([companion]), { viewer: coordination, mocks: [{ request, result: { data: { answer } } }] })
  await act('Dominique', 'Rétablir l’accès')
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('rights are changed in a dialog that sends what changed; a companion has no other role', async () => {
  const router = visit('/n/vexin/members')
  const request = { query: UpdateMemberDocument, variables: { input: { id: 'membership_2', expectedVersion: 4, change: { roles: ['MEMBER'], projects: [], startsOn: null, endsOn: null } } } }
  const answer = { __typename: 'UpdateMemberPayload' as const, saved: { __typename: 'Member' as const, id: 'membership_2' }, userErrors: [], conflicts: [] }
  await render(list([companion]), { viewer: coordination, mocks: [{ request, result: { data: { answer } } }] })
  await act('Dominique', 'Modifier les droits')
  const dialog = await screen.findByRole('dialog', { name: 'Droits de Dominique' })
  expect(within(dialog).getByRole('checkbox', { name: 'Accompagnement' })).toBeChecked()
  expect(within(dialog).getByText('La Ruche')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Membre' }))
  expect(within(dialog).getByRole('checkbox', { name: 'Accompagnement' })).not.toBeChecked()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('an open invitation says for whom and how often it was used, and is withdrawn', async () => {
  const router = visit('/n/vexin/members')
  const request = { query: RevokeInvitationDocument, variables: { id: 'invitation_1' } }
  await render(list([camille], [invitation]), { viewer: coordination, mocks: [{ request, result: { data: { answer: { __typename: 'RevokeInvitationPayload' as const, userErrors: [] } } } }] })
  const row = within(screen.getByRole('table', { name: 'Invitations en cours' })).getByRole('row', { name: /Une réunion/ })
  expect(row).toHaveTextContent(/La Ruche.*Animation d’un lieu.*12 sur 200.*mar\. 3 nov\..*Camille/)
  await userEvent.click(within(row).getByRole('button', { name: /Retirer l’invitation pour/ }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Retirer' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('no account yet', async () => {
  visit('/n/vexin/members')
  await render(list([]))
  expect(screen.getByRole('heading', { name: 'Aucun compte pour l’instant' })).toBeVisible()
})
