import { createEvent, fireEvent, screen } from '@testing-library/react'
import { useDropAnywhere } from '@/lib/useDropAnywhere'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { takeHandedOver } from '@/lib/handed-over'
import { DropToImport } from './DropToImport'

jest.mock('next/navigation')

const list = new File(['nom;commune\nLa Ruche;Lens\n'], 'lieux.csv', { type: 'text/csv' })
const photo = new File(['…'], 'cour.jpg', { type: 'image/jpeg' })
const WORDS = 'Déposez la liste pour l’importer dans Collectif du Vexin'

const hover = (file: File) => fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], items: [{ kind: 'file', type: file.type }] } })
/** Whether the browser would open the file in the place of the page. */
function drop(file: File): boolean {
  const event = createEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } })
  fireEvent(document.body, event)
  return !event.defaultPrevented
}

test('a list that falls on any page of a network opens the imports, which take it', async () => {
  const router = visit('/n/vexin/lieux')
  await render(<DropToImport />, { viewer: memberWith('import:write') })
  hover(list)
  expect(screen.getByText(WORDS)).toBeInTheDocument()
  expect(drop(list)).toBe(false)
  expect(router.push).toHaveBeenCalledWith('/n/vexin/imports')
  expect([takeHandedOver(), takeHandedOver()]).toEqual([[list], []])
  expect(screen.queryByText(WORDS)).toBeNull()
})

test('who may not import keeps the page, and is promised nothing', async () => {
  const router = visit('/n/vexin/lieux')
  await render(<DropToImport />, { viewer: memberWith() })
  hover(list)
  expect(screen.queryByText(WORDS)).toBeNull()
  expect(drop(list)).toBe(false)
  expect(router.push).not.toHaveBeenCalled()
  expect(takeHandedOver()).toEqual([])
})

test('what the page itself takes, such as photos, is not imported', async () => {
  const router = visit('/n/vexin/lieux/lieu_1')
  const photos = jest.fn()
  const Page = () => (useDropAnywhere(photos, { accepts: (type) => type.startsWith('image/') }) ? 'Des photos' : null)
  await render(<><DropToImport /><Page /></>, { viewer: memberWith('import:write') })
  hover(photo)
  expect(screen.getByText('Des photos')).toBeInTheDocument()
  expect(screen.queryByText(WORDS)).toBeNull()
  drop(photo)
  expect(photos).toHaveBeenCalledWith([photo])
  expect(router.push).not.toHaveBeenCalled()
  hover(list)
  expect(screen.getByText(WORDS)).toBeInTheDocument()
  drop(list)
  expect(photos).toHaveBeenCalledTimes(1)
  expect(takeHandedOver()).toEqual([list])
})
