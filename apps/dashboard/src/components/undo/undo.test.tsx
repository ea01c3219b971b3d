import { Notifications, notifications } from '@mantine/notifications'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { UndoChangeDocument } from '@/components/history/documents'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { showChange } from './UndoNotice'
import { useLeftChange } from './useLeftChange'

jest.mock('next/navigation')

const change = { subject: 'lieu_1', version: 8 }
const answer = (more: object) => ({
  request: { query: UndoChangeDocument, variables: { input: change } },
  result: { data: { undoChange: { __typename: 'UndoChangePayload' as const, node: null, userErrors: [], conflicts: [], ...more } } },
})
const done = answer({ node: { __typename: 'Lieu', id: 'lieu_1' } })
const problem = (code: string, message: string) => ({ __typename: 'UserError' as const, code, path: [], message })
const undo = async () => userEvent.click(await screen.findByRole('button', { name: 'Annuler' }))

/** Notices stand beside the page, as in the dashboard. */
const Frame = ({ children }: { children?: ReactNode }) => (
  <>
    <Notifications transitionDuration={0} />
    {children}
  </>
)
afterEach(() => act(() => notifications.clean()))

function Board({ last }: { last?: { message: string; change: typeof change } }) {
  useLeftChange(last)
  return null
}

test('a change is taken back by its notice, also when the page is another one by then', async () => {
  const router = visit('/n/vexin/lieux/la-ruche')
  const { rerender } = await render(<Frame><p>La fiche</p></Frame>, { mocks: [done] })
  act(() => showChange('« La Ruche » est enregistré.', change))
  rerender(<Frame><p>Une autre page</p></Frame>)
  expect(await screen.findByText('« La Ruche » est enregistré.')).toBeVisible()
  await undo()
  expect(await screen.findByText('Le changement est annulé.')).toBeVisible()
  await waitFor(() => expect(screen.queryByText('« La Ruche » est enregistré.')).toBeNull())
  expect(router.refresh).toHaveBeenCalled()
})

test('what others have changed since stays, and is named', async () => {
  visit('/n/vexin/lieux/la-ruche')
  const conflict = { __typename: 'Conflict' as const, field: 'summary', base: null, mine: null, theirs: 'Un café' }
  await render(<Frame />, { mocks: [answer({ userErrors: [problem('CONFLICT', 'Quelqu’un d’autre…')], conflicts: [conflict] })] })
  act(() => showChange('Enregistré.', change))
  await undo()
  expect(await screen.findByText('Changé depuis : En une phrase. Cela reste comme c’est. L’historique de la fiche permet d’annuler le reste.')).toBeVisible()
})

test.each([
  ['what the API refuses is said', answer({ userErrors: [problem('DELETED', 'Cet élément a été supprimé.')] }), 'Cet élément a été supprimé.'],
  ['an answer that does not come is said, and the way back stays', { ...done, result: undefined, error: new Error('away') }, 'La demande n’a pas abouti. Réessayez dans un instant.'],
])('%s', async (_, mock, text) => {
  visit('/n/vexin/lieux/la-ruche')
  await render(<Frame />, { mocks: [mock] })
  act(() => showChange('Enregistré.', change))
  await undo()
  expect(await screen.findByText(text)).toBeVisible()
  await waitFor(() => expect(screen.queryAllByText('Enregistré.')).toHaveLength(mock.result ? 0 : 1))
})

test('whoever leaves a page right after a change takes the way back along; of no change there is none', async () => {
  visit('/n/vexin/month/2026')
  const { rerender } = await render(<Frame><Board /></Frame>)
  rerender(<Frame />)
  expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull()
  rerender(<Frame><Board last={{ message: 'Déplacé.', change }} /></Frame>)
  expect(screen.queryByText('Déplacé.')).toBeNull()
  rerender(<Frame />)
  expect(await screen.findByText('Déplacé.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Annuler' })).toBeVisible()
})
