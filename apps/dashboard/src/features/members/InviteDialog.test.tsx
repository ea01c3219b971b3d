import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { MembersList } from './MembersList'
import { InviteMemberDocument } from './operations'

jest.mock('next/navigation')

const TOKEN = 'a'.repeat(43)
const made = (input: object, answer: object = {}) => ({
  request: { query: InviteMemberDocument, variables: { input: { network: 'network_1', ...input } } },
  result: {
    data: {
      answer: {
        __typename: 'InviteMemberPayload' as const,
        saved: { __typename: 'Invitation' as const, id: 'invitation_1', url: `https://essaim.example/invitation/${TOKEN}`, expiresAt: '2026-11-03T18:00:00+01:00' },
        userErrors: [],
        ...answer,
      },
    },
  },
})

async function open(mocks: Parameters<typeof render>[1] = {}) {
  visit('/n/vexin/members')
  await render(<MembersList members={{ totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }} invitations={[]} />, { viewer: memberWith('member:invite'), ...mocks })
  await userEvent.click(screen.getByRole('button', { name: 'Inviter' }))
  return within(await screen.findByRole('dialog', { name: 'Inviter quelqu’un' }))
}
const send = (dialog: Awaited<ReturnType<typeof open>>) => userEvent.click(dialog.getByRole('button', { name: 'Créer l’invitation' }))

test('a link for one person is shown with its code, to copy and to print, under the address by which this page was reached', async () => {
  const writeText = jest.fn(() => Promise.resolve())
  Object.assign(navigator, { clipboard: { writeText } })
  const dialog = await open({ mocks: [made({ roles: ['MEMBER'] })] })
  await send(dialog)
  expect(await screen.findByRole('heading', { name: french('Invitation à rejoindre « Collectif du Vexin »') })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Lien d’invitation' })).toHaveValue(`http://localhost/invitation/${TOKEN}`)
  expect(screen.getByRole('img', { name: 'QR code de l’invitation' })).toBeVisible()
  expect(screen.getByText(/mardi 3 novembre 2026/)).toBeVisible()
  // Under this address phones find nothing.
  expect(screen.getByRole('alert')).toHaveTextContent('ne s’ouvre que sur cet ordinateur')
  await userEvent.click(screen.getByRole('button', { name: 'Copier le lien' }))
  expect(await screen.findByText('Lien copié')).toBeVisible()
  expect(writeText).toHaveBeenCalledWith(`http://localhost/invitation/${TOKEN}`)
})

test('a meeting gets a code for 200, which makes no coordinators', async () => {
  const dialog = await open({ mocks: [made({ roles: ['MEMBER'], usesAtMost: 200 })] })
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Coordination' }))
  await userEvent.click(dialog.getByRole('radio', { name: 'Un QR code pour une réunion' }))
  expect(dialog.getByRole('checkbox', { name: 'Coordination' })).toBeDisabled()
  expect(dialog.getByRole('checkbox', { name: 'Coordination' })).not.toBeChecked()
  await send(dialog)
  expect(await screen.findByRole('heading', { name: french('Rejoindre « Collectif du Vexin »') })).toBeVisible()
})

test('a mail needs an address, an animateur a lieu, a companion something to accompany and a period', async () => {
  const dialog = await open()
  await userEvent.click(dialog.getByRole('radio', { name: 'Un e-mail' }))
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Animation d’un lieu' }))
  await send(dialog)
  expect(dialog.getByRole('textbox', { name: 'Adresse e-mail de la personne' })).toHaveAccessibleDescription(/Saisissez une adresse/)
  expect(dialog.getByText('Choisissez au moins un lieu à animer.')).toBeVisible()
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Accompagnement' }))
  await send(dialog)
  expect(dialog.getByText('Choisissez au moins un lieu ou un projet à accompagner.')).toBeVisible()
  expect(dialog.getAllByText('Choisissez un jour.')).toHaveLength(2)
})

test('what the API refuses stands at its field', async () => {
  const refusal = { __typename: 'UserError' as const, code: 'INVALID_EMAIL', path: ['email'], message: 'Cette adresse est incomplète.' }
  const dialog = await open({ mocks: [made({ roles: ['MEMBER'], email: 'a@b.c' }, { saved: null, userErrors: [refusal] })] })
  await userEvent.click(dialog.getByRole('radio', { name: 'Un e-mail' }))
  await userEvent.type(dialog.getByRole('textbox', { name: 'Adresse e-mail de la personne' }), 'a@b.c')
  await send(dialog)
  expect(await dialog.findByText('Cette adresse est incomplète.')).toBeVisible()
})
