import { fireEvent, screen } from '@testing-library/react'
import { render } from '@/test/render'
import { visit } from '@/test/navigation'
import { Pager } from './Pager'

jest.mock('next/navigation')

test('the first page leads on, and says how many there are', async () => {
  visit('/n/vexin/lieux?text=fab')
  await render(<Pager pageInfo={{ hasNextPage: true, endCursor: 'c1' }} totalCount={3500} />)
  expect(screen.getByRole('link', { name: 'Suivant' })).toHaveAttribute('href', '/n/vexin/lieux?text=fab&after=c1')
  expect(screen.queryByRole('link', { name: 'Précédent' })).toBeNull()
  expect(screen.getByText(/3\s500 résultats/)).toBeVisible()
})

test('the last page leads back', async () => {
  visit('/n/vexin/lieux?after=c2&back=c1')
  await render(<Pager pageInfo={{ hasNextPage: false }} />)
  expect(screen.getByRole('link', { name: 'Précédent' })).toHaveAttribute('href', '/n/vexin/lieux?after=c1')
  expect(screen.queryByRole('link', { name: 'Suivant' })).toBeNull()
})

test('on paper a page says that it is not the whole list; a whole list says nothing', async () => {
  visit('/n/vexin/lieux')
  const { unmount } = await render(<Pager pageInfo={{ hasNextPage: true, endCursor: 'c1' }} totalCount={60} />)
  fireEvent(window, new Event('beforeprint'))
  expect(screen.getByText(/une page de la liste/)).toBeInTheDocument()
  unmount()
  await render(<Pager pageInfo={{ hasNextPage: false }} totalCount={60} />)
  fireEvent(window, new Event('beforeprint'))
  expect(screen.queryByText(/liste|résultats/)).toBeNull()
})
