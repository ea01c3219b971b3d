import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { MarkNotificationsReadDocument, UnreadNotificationsDocument } from './documents'
import { NotificationBell } from './NotificationBell'
import { NotificationsPage } from './NotificationsPage'

jest.mock('next/navigation')

const node = { id: 'notification_1', message: 'Claire a écrit dans « Le four »', path: '/n/vexin/projects/project_1/activity#comment_1', at: '2026-11-03T10:00:00Z', readAt: null, network: { id: 'network_1', name: 'Vexin' } }
const viewer = (nodes: (typeof node | (Omit<typeof node, 'readAt'> & { readAt: string }))[], unread = nodes.length) => ({ unreadNotifications: unread, notifications: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } })
const marked = (ids: string[] | null) => ({ request: { query: MarkNotificationsReadDocument, variables: { ids } }, result: { data: { markNotificationsRead: { __typename: 'MarkNotificationsReadPayload' as const, marked: 1, userErrors: [] } } } })

test('each leads to its thing, and one or all are marked as read', async () => {
  const router = visit('/notifications')
  await render(<NotificationsPage viewer={viewer([node])} unread={false} />, { mocks: [marked(['notification_1']), marked(null)] })
  expect(screen.getByRole('link', { name: node.message })).toHaveAttribute('href', node.path)
  await userEvent.click(screen.getByRole('button', { name: `Marquer comme lu\u00a0: ${node.message}` }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
  await userEvent.click(screen.getByRole('button', { name: 'Tout marquer comme lu' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(2))
})

test('what was read offers nothing to mark; an empty list says so', async () => {
  visit('/notifications')
  const { unmount } = await render(<NotificationsPage viewer={viewer([{ ...node, readAt: node.at }], 0)} unread={false} />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  unmount()
  await render(<NotificationsPage viewer={viewer([])} unread />)
  expect(screen.getByText('Vous avez tout lu')).toBeVisible()
})

test('the bell says how many wait, to those with an account', async () => {
  visit('/n/vexin')
  await render(<NotificationBell />, { mocks: [{ request: { query: UnreadNotificationsDocument }, result: { data: { viewer: { __typename: 'Viewer' as const, unreadNotifications: 3 } } } }] })
  expect(await screen.findByRole('link', { name: 'Notifications, 3 non lues' })).toHaveAttribute('href', '/notifications')
})
