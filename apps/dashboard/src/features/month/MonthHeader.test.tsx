import { act, screen } from '@testing-library/react'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { MonthHeader } from './MonthHeader'

jest.mock('next/navigation')

test('on paper the title says which view of the month it is', async () => {
  visit('/n/vexin/month/2026/releases')
  await render(<MonthHeader year={2026} view="releases" />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Mois de l’ESS 2026$/)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Mois de l’ESS 2026 – Versions')
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Mois de l’ESS 2026$/)
})
