import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { toWarningFilter, warningFilterShape } from '@/features/month/warnings/rules'
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

test.each([
  ['what the page always shows', <ExportMenu key="1" list="effects" filter={{ withoutObservation: true }} />, 'effects', { filter: '{"withoutObservation":true}' }],
  ['the tasks of one project', <ExportMenu key="2" list="tasks" of="project_1" />, 'tasks', { filter: '{}', of: 'project_1' }],
  ['the warnings of a month', <ExportMenu key="3" list="warnings" shape={warningFilterShape} toFilter={(_network, values) => toWarningFilter(values)} year={2026} />, 'warnings', { filter: '{"rules":["EMPTY_DAY"],"overridden":false}', year: '2026' }],
])('the file holds %s', async (_what, menu, list, query) => {
  visit('/n/vexin/nulle-part?rules=EMPTY_DAY')
  await render(menu)
  await userEvent.click(screen.getByRole('button', { name: 'Exporter' }))
  const sheet = await screen.findByRole('menuitem', { name: /CSV/ })
  const address = new URL(sheet.getAttribute('href')!, 'http://essaim.example')
  expect(address.pathname).toBe(`/exports/${list}.csv`)
  expect(Object.fromEntries(address.searchParams)).toEqual({ network: 'vexin', ...query })
  expect(screen.getAllByRole('menuitem')).toHaveLength(3)
})
