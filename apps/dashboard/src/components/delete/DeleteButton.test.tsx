import { gql } from '@apollo/client'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { DeleteButton, type DeleteDocument } from './DeleteButton'

jest.mock('next/navigation')

const document: DeleteDocument = gql`
  mutation DeleteLieu($input: DeleteInput!) {
    answer: deleteLieu(input: $input) { userErrors { code path message } }
  }
`

test('an answer that is null says that nothing was deleted', async () => {
  const router = visit('/n/vexin/lieux/la-remise')
  const mocks = [{ request: { query: document, variables: { input: { id: 'lieu_1', expectedVersion: 3 } } }, result: { data: { answer: null } } }]
  await render(<DeleteButton document={document} thing={{ id: 'lieu_1', name: 'La Remise', version: 3 }} text="" listHref="/n/vexin/lieux" href="/n/vexin/lieux/la-remise" />, { mocks })
  await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Supprimer' }))
  expect(await screen.findByText('La demande n’a pas abouti. Réessayez dans un instant.')).toBeVisible()
  expect(router.push).not.toHaveBeenCalled()
})
