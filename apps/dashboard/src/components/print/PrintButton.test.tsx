import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { PrintButton } from './PrintButton'

jest.mock('next/navigation')

const print = jest.fn()
beforeEach(() => {
  print.mockReset()
  window.print = print
})
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

test('a page is printed as it is, when asked to', async () => {
  visit('/n/vexin/lieux/la-ruche?print=1')
  await render(<PrintButton />)
  await settled()
  expect(print).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Imprimer' }))
  expect(print).toHaveBeenCalledTimes(1)
})

test('of a list, all that the filters let through is opened, from its start', async () => {
  visit('/n/vexin/lieux?families=FABLAB&after=c2&back=c1')
  await render(<PrintButton list />)
  expect(screen.getByRole('link', { name: 'Imprimer' })).toHaveAttribute('href', '/n/vexin/lieux?families=FABLAB&print=1')
  await settled()
  expect(print).not.toHaveBeenCalled()
})

test('the whole list prints by itself, once, and leads back to its pages', async () => {
  visit('/n/vexin/lieux?families=FABLAB&print=1')
  await render(<PrintButton list />)
  await waitFor(() => expect(print).toHaveBeenCalled())
  await settled()
  expect(print).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('link', { name: 'Revenir à la liste' })).toHaveAttribute('href', '/n/vexin/lieux?families=FABLAB')
})
