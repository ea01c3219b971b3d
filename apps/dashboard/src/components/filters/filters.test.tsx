import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { render } from '@/test/render'
import { visit } from '@/test/navigation'
import { FacetSelect } from './FacetSelect'
import { FilterBar } from './FilterBar'
import { SearchBox } from './SearchBox'
import { useUrlFilters } from './useUrlFilters'

jest.mock('next/navigation')

function Bar() {
  const { values, set, clear, active, pending } = useUrlFilters({ text: 'text', families: 'list' })
  return (
    <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} />}>
      <FacetSelect
        label="Familles"
        options={[{ code: 'FABLAB', label: 'Fablab', count: 12 }]}
        value={values.families}
        onChange={(families) => set({ families })}
      />
    </FilterBar>
  )
}

test('what is typed and chosen goes into the address', async () => {
  const router = visit('/n/vexin/lieux?after=c1')
  await render(<Bar />)
  await userEvent.type(screen.getByRole('searchbox'), 'ruche')
  await waitFor(() =>
    expect(router.replace).toHaveBeenCalledWith('/n/vexin/lieux?text=ruche', { scroll: false }),
  )
  await userEvent.click(screen.getByRole('combobox', { name: 'Familles' }))
  await userEvent.click(await screen.findByText('Fablab (12)'))
  expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/lieux?families=FABLAB', { scroll: false })
})

test('clearing leaves the rest of the address, and a code without matches stays visible', async () => {
  const router = visit('/n/vexin/lieux?families=GONE&view=map')
  await render(<Bar />)
  expect(screen.getByText('GONE')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('1 filtre actif')
  await userEvent.click(screen.getByText('Effacer les filtres'))
  expect(router.replace).toHaveBeenCalledWith('/n/vexin/lieux?view=map', { scroll: false })
})

test('on paper the filters that are set are said in words', async () => {
  visit('/n/vexin/lieux?text=ruche&families=FABLAB')
  await render(<Bar />)
  expect(screen.queryByText('Familles : Fablab')).toBeNull()
  fireEvent(window, new Event('beforeprint'))
  expect(screen.getByText('Familles : Fablab')).toBeInTheDocument()
  expect(screen.getByText('Recherche : ruche')).toBeInTheDocument()
  fireEvent(window, new Event('afterprint'))
  expect(screen.queryByText('Familles : Fablab')).toBeNull()
})

test('who leaves the search box for a link is not called back by what was typed: it is reported on leaving', async () => {
  const router = visit('/n/vexin/lieux')
  await render(<Bar />)
  await userEvent.type(screen.getByRole('searchbox'), 'ruche')
  expect(router.replace).not.toHaveBeenCalled()
  await userEvent.tab()
  expect(router.replace).toHaveBeenCalledWith('/n/vexin/lieux?text=ruche', { scroll: false })
})

function Slow() {
  const [value, setValue] = useState('')
  return (
    <>
      <SearchBox value={value} onChange={() => undefined} />
      <button onClick={() => setValue('ru')}>answer</button>
    </>
  )
}

test('the page of the first letters does not undo the letters typed since', async () => {
  await render(<Slow />)
  await userEvent.type(screen.getByRole('searchbox'), 'ruche')
  // By an event: a click would leave the box.
  fireEvent.click(screen.getByText('answer'))
  expect(screen.getByRole('searchbox')).toHaveValue('ruche')
})
