import { screen, within } from '@testing-library/react'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { OutboxList } from './OutboxList'

jest.mock('next/navigation')

const pageInfo = { hasNextPage: false, endCursor: null }
const mail = { id: 'mail_1', to: 'ines@vexin.example', subject: 'Votre lien de connexion', text: 'Bonjour,\n\nSe connecter\nhttps://essaim.example/sign-in/link?token=abc\n\n<b>', at: '2026-11-20T09:00:00Z', sentAt: null, error: null }

test('what was not sent can be passed on by its link; what was sent is gone', async () => {
  visit('/outbox')
  await render(<OutboxList outbox={{ pageInfo, nodes: [mail, { ...mail, id: 'mail_2', sentAt: mail.at, text: null }, { ...mail, id: 'mail_3', error: '550 No such user' }] }} />)
  const [waiting, sent, failed] = screen.getAllByRole('listitem')
  expect(within(waiting!).getByRole('link')).toHaveAttribute('href', 'https://essaim.example/sign-in/link?token=abc')
  expect(waiting).toHaveTextContent(/pas envoyé.*ines@vexin\.example.*20 novembre 2026.*<b>/)
  expect(sent).toHaveTextContent(/Son texte est effacé/)
  expect(within(sent!).queryByRole('link')).not.toBeInTheDocument()
  expect(failed).toHaveTextContent(/échec.*550 No such user/)
})

test('nothing yet', async () => {
  visit('/outbox')
  await render(<OutboxList outbox={{ pageInfo, nodes: [] }} />)
  expect(screen.getByRole('heading', { name: 'Aucun message' })).toBeVisible()
})
