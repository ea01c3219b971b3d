import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { render } from '@/test/render'
import { ConflictDialog } from './ConflictDialog'

const conflicts = [
  { field: 'name', base: 'La Ruche', mine: 'La Ruche de Lens', theirs: 'La Grande Ruche' },
  { field: 'website', base: null, mine: 'https://ruche.example', theirs: '' },
]

test('nothing can be saved before every field has its choice', async () => {
  const onResolve = jest.fn()
  await render(<ConflictDialog conflicts={conflicts} labelOf={(field) => (field === 'name' ? 'Nom' : 'Site')} onResolve={onResolve} onClose={jest.fn()} />)
  const save = screen.getByRole('button', { name: 'Enregistrer ce choix' })
  expect(save).toBeDisabled()
  await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Nom' })).getByLabelText(/Votre valeur/))
  expect(save).toBeDisabled()
  await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Site' })).getByLabelText(/entre-temps/))
  await userEvent.click(save)
  expect(onResolve).toHaveBeenCalledWith({ name: 'mine', website: 'theirs' })
  expect(screen.getAllByText('vide')).not.toHaveLength(0)
})
