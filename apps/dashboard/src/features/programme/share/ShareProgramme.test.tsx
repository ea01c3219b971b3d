import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { render } from '@/test/render'
import { ShareProgramme } from './ShareProgramme'

const values = { themes: [{ value: 'CULTURE', label: 'Culture' }], communes: [], lieux: [] }

test('addresses, paper and feeds are there to hand on', async () => {
  await render(<ShareProgramme year={2026} origin="https://essaim.example" published={3} values={values} />)
  expect(screen.getByLabelText('Adresse')).toHaveValue('https://essaim.example/programme/vexin/2026')
  expect(screen.getByLabelText('Agenda (iCalendar)')).toHaveValue('https://essaim.example/feeds/vexin/2026/programme.ics')
  expect(screen.getByRole('link', { name: 'Livret A4 plié' })).toHaveAttribute('href', '/programme/vexin/2026/leaflet')
})

test('the code of the widget follows what is chosen, and so does the preview', async () => {
  await render(<ShareProgramme year={2026} origin="https://essaim.example" published={3} values={values} />)
  await userEvent.click(screen.getByRole('combobox', { name: 'Thème' }))
  await userEvent.click(screen.getByRole('option', { name: 'Culture' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Sombres' }))
  expect(screen.getByLabelText<HTMLTextAreaElement>('Code à coller').value).toContain('/programme/vexin/2026/embed?theme=CULTURE&amp;count=6&amp;scheme=dark"')
  expect(screen.getByTitle('Aperçu')).toHaveAttribute('src', '/programme/vexin/2026/embed?theme=CULTURE&count=6&scheme=dark')
})
