import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { ErasePerson, ErasePersonDocument } from './ErasePerson'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
jest.setTimeout(20_000)

const zoe = { id: 'person_1', name: 'Zoé Lefèvre', version: 3, isViewer: false, hasAccount: false }

test('somebody is erased once their name is typed, and the texts that still quote them are told', async () => {
  const router = visit('/n/vexin/people/person_1')
  const input = { id: 'person_1', expectedVersion: 3, confirm: 'Zoé Lefèvre' }
  const answer = {
    __typename: 'ErasePersonPayload' as const, userErrors: [], person: { __typename: 'Person' as const, id: 'person_1', name: 'Personne effacée', erasedAt: '2026-11-01T10:00:00Z' },
    quotes: [{ __typename: 'Quote' as const, thing: 'lieu_1', name: 'La Remise', field: 'description' }],
  }
  await render(<ErasePerson person={zoe} />, { mocks: [{ request: { query: ErasePersonDocument, variables: { input } }, result: { data: { answer } } }] })
  await userEvent.click(screen.getByRole('button', { name: 'Effacer cette personne' }))
  await screen.findByText('On ne peut pas revenir en arrière.')
  expect(screen.queryByText('le compte, avec ses sessions et ses rôles')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Effacer pour toujours' }))
  expect(await screen.findByText('Recopiez d’abord le nom.')).toBeVisible()
  await userEvent.type(screen.getByRole('textbox', { name: french('Pour confirmer, recopiez le nom : Zoé Lefèvre') }), 'Zoé Lefèvre')
  await userEvent.click(screen.getByRole('button', { name: 'Effacer pour toujours' }))
  expect(await screen.findByText('La Remise')).toBeVisible()
  expect(router.push).not.toHaveBeenCalled()
  await userEvent.click(screen.getAllByRole('button', { name: 'Fermer' }).at(-1)!)
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/people'))
})
