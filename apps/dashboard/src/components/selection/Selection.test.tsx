import { notifications } from '@mantine/notifications'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ExportMenu } from '@/components/export/ExportMenu'
import { CardTable } from '@/components/table/CardTable'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { SelectBox } from './SelectBox'
import { SelectPage } from './SelectPage'
import { MOST_SELECTED } from './SelectionContext'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

/** A page of a list, with the head above it. */
const page = (...names: string[]) => (
  <>
    <ExportMenu list="organisations" shape={{ text: 'text' }} toFilter={(_network, { text }) => ({ text })} />
    <CardTable label="Organisations" columns={['Nom']} rows={names.map((name) => ({ key: `id_${name}`, name, selectAs: name, cells: [] }))} />
  </>
)
const box = (name: string) => screen.getByRole('checkbox', { name: french(`Sélectionner « ${name} »`) })
const pageBox = () => screen.getByRole('checkbox', { name: 'Tout sélectionner sur cette page' })
const exported = async () => {
  await userEvent.click(screen.getByRole('button', { name: /^Exporter/ }))
  const addresses = (await screen.findAllByRole('menuitem', { name: /Classeur/ })).map((item) => item.getAttribute('href'))
  await userEvent.keyboard('{Escape}')
  return addresses
}

test('what is ticked is what the files hold, and the whole list stays at hand', async () => {
  visit('/n/vexin/organisations?text=a')
  await render(page('Abeille', 'Bourdon', 'Cigale'))
  await userEvent.click(box('Cigale'))
  await userEvent.click(box('Abeille'))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (2)' }))
  const hrefs = (await screen.findAllByRole('menuitem', { name: /CSV/ })).map((item) => item.getAttribute('href'))
  expect(hrefs).toEqual(['/exports/organisations.csv?network=vexin&ids=id_Cigale%2Cid_Abeille', '/exports/organisations.csv?network=vexin&filter=%7B%22text%22%3A%22a%22%7D'])
  expect(screen.getByRole('group', { name: '2 éléments sélectionnés' })).toContainElement(screen.getAllByRole('menuitem')[0]!)
  expect(screen.getByRole('group', { name: 'Toute la liste filtrée' })).toContainElement(screen.getAllByRole('menuitem').at(-1)!)
  await userEvent.click(screen.getByRole('menuitem', { name: 'Effacer la sélection' }))
  expect(box('Cigale')).not.toBeChecked()
  expect(screen.getByRole('button', { name: 'Exporter' })).toBeVisible()
})

test('the box in the head ticks the page, or takes its ticks away, and says when only some are ticked', async () => {
  visit('/n/vexin/organisations')
  await render(page('Abeille', 'Bourdon'))
  await userEvent.click(box('Bourdon'))
  expect(pageBox()).toBePartiallyChecked()
  await userEvent.click(pageBox())
  expect(box('Abeille')).toBeChecked()
  expect(pageBox()).toBeChecked()
  await userEvent.click(pageBox())
  expect(box('Bourdon')).not.toBeChecked()
  expect(pageBox()).not.toBePartiallyChecked()
})

test('ticks outlive the way to other pages of the list and to its things, and end with other filters', async () => {
  visit('/n/vexin/organisations?text=a')
  const { rerender } = await render(page('Abeille'))
  await userEvent.click(box('Abeille'))
  visit('/n/vexin/organisations?text=a&after=c1')
  rerender(page('Bourdon'))
  expect(pageBox()).not.toBePartiallyChecked()
  await userEvent.click(pageBox())
  expect(await exported()).toContain('/exports/organisations.xlsx?network=vexin&ids=id_Abeille%2Cid_Bourdon')

  visit('/n/vexin/organisations/id_Bourdon')
  rerender(<p>Bourdon</p>)
  visit('/n/vexin/organisations?text=a')
  rerender(page('Abeille'))
  expect(box('Abeille')).toBeChecked()

  visit('/n/vexin/organisations?text=b')
  rerender(page('Abeille'))
  expect(box('Abeille')).not.toBeChecked()
  visit('/n/vexin/organisations?text=a')
  rerender(page('Abeille'))
  expect(box('Abeille')).not.toBeChecked()
})

test('another list begins with nothing ticked', async () => {
  visit('/n/vexin/organisations')
  const { rerender } = await render(page('Abeille'))
  await userEvent.click(box('Abeille'))
  visit('/n/vexin/people')
  rerender(page('Abeille'))
  expect(box('Abeille')).not.toBeChecked()
})

const many = (length: number) => Array.from({ length }, (_, index) => `organisation_${String(index).padStart(32, '0')}`)

test('what an address cannot hold is sent as a form', async () => {
  const ids = many(400)
  const sent: [action: string, method: string, fields: object][] = []
  jest.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    sent.push([new URL(this.action).pathname, this.method, Object.fromEntries(new FormData(this))])
  })
  visit('/n/vexin/organisations?text=a')
  await render(
    <>
      {page()}
      <SelectPage ids={ids} />
    </>,
  )
  await userEvent.click(screen.getAllByRole('checkbox').at(-1)!)
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (400)' }))
  const [picked, whole] = await screen.findAllByRole('menuitem', { name: /CSV/ })
  expect(picked).not.toHaveAttribute('href')
  expect(whole).toHaveAttribute('href')
  await userEvent.click(picked!)
  expect(sent).toEqual([['/exports/organisations.csv', 'post', { network: 'vexin', ids: ids.join() }]])
  expect(document.querySelector('form')).toBeNull()
})

test('a selection has an end, and says so', async () => {
  const ids = many(MOST_SELECTED)
  visit('/n/vexin/organisations')
  await render(
    <>
      <SelectPage ids={ids} />
      <SelectBox id="one_more" name="Une de trop" />
    </>,
  )
  await userEvent.click(pageBox())
  expect(notifications.show).not.toHaveBeenCalled()
  await userEvent.click(box('Une de trop'))
  expect(box('Une de trop')).not.toBeChecked()
  expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringMatching(/5\s000 éléments au plus/) }))
})

test('boxes have names in English too', async () => {
  visit('/n/vexin/organisations')
  await render(page('Abeille'), { locale: 'en' })
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select “Abeille”' }))
  expect(screen.getByRole('button', { name: 'Export selection (1)' })).toBeVisible()
})
