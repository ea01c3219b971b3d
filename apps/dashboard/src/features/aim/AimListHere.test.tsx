import { notifications } from '@mantine/notifications'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { type Aim, AimListHere } from './AimListHere'
import { UpdateAimDocument } from './aim.operations'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const limit = (id: string, more: Partial<Aim['limits'][number]>): Aim['limits'][number] => ({ id, statement: id, kind: null, threshold: null, unit: null, holder: null, warnings: [], ...more })
const aim: Aim = {
  id: 'aim_1', version: 3, statement: '', objectives: [],
  limits: [
    limit('aimlimit_1', { statement: 'Pas plus de cent personnes', kind: 'PEOPLE', threshold: 100, unit: 'personnes', holder: { __typename: 'Lieu', id: 'lieu_1', name: 'La Boucle' }, warnings: [{ message: 'Une salle de 250.' }] }),
    limit('aimlimit_2', { statement: 'Sans alcool', kind: 'ETHICS' }),
  ],
}

test('a limit of the network says its number, whose it is and what exceeds it; changed, it is sent whole, and of the others only what names them', async () => {
  visit('/n/vexin/aim')
  const change = { limits: [{ id: 'aimlimit_1', statement: 'Pas plus de cent personnes', kind: 'PEOPLE' as const, threshold: 120, unit: 'personnes', holder: 'lieu_1' }, { id: 'aimlimit_2', statement: 'Sans alcool' }] }
  const mocks = [{
    request: { query: UpdateAimDocument, variables: { input: { id: 'aim_1', expectedVersion: 3, change } } },
    result: { data: { answer: { __typename: 'UpdateSharedAimPayload' as const, saved: { __typename: 'SharedAim' as const, id: 'aim_1', version: 4 }, userErrors: [], conflicts: [] } } },
  }]
  await render(<AimListHere aim={aim} list="limits" mayChange />, { viewer: memberWith('network:update'), mocks })
  expect(screen.getByText('Les personnes · 100 personnes au plus · pour La Boucle')).toBeVisible()
  expect(screen.getByText('Une salle de 250.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Modifier\s: Pas plus de cent/ }))
  expect(screen.getByRole('combobox', { name: 'Limite de' })).toHaveValue('La Boucle')
  const most = screen.getByRole('textbox', { name: 'Au plus' })
  await userEvent.clear(most)
  await userEvent.type(most, '120')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  await waitFor(() => expect(notifications.show).toHaveBeenCalled())
})
