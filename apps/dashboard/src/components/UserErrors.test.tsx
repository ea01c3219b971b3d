import { screen } from '@testing-library/react'
import { render } from '@/test/render'
import { UserErrors } from './UserErrors'

test('the refusals take the focus, so that nobody misses them', async () => {
  await render(<UserErrors errors={[{ code: 'A', message: 'Le nom manque' }, { code: 'B', message: 'La commune est inconnue' }]} />)
  expect(screen.getByRole('alert')).toHaveFocus()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('without refusals there is nothing', async () => {
  await render(<UserErrors errors={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()
})
