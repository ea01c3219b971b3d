import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { ExportMenu } from './ExportMenu'

jest.mock('next/navigation')

test('the file holds what the filters let through, in each format that the list has', async () => {
  visit('/n/vexin/lieux?text=caf%C3%A9')
  await render(<ExportMenu list="lieux" shape={{ text: 'text', families: 'list' }} toFilter={(_network, { text, families }) => ({ text, families: families.length > 0 ? families : undefined })} />)
  await userEvent.click(screen.getByRole('button', { name: 'Exporter' }))
  const sheet = await screen.findByRole('menuitem', { name: /Classeur/ })
  const address = new URL(sheet.getAttribute('href')!, 'http://essaim.example')
  expect(address.pathname).toBe('/exports/lieux.xlsx')
  expect(Object.fromEntries(address.searchParams)).toEqual({ network: 'vexin', filter: '{"text":"café"}' })
  expect(screen.getAllByRole('menuitem')).toHaveLength(5)
})
