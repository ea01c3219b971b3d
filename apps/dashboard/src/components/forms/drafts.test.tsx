import { TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parse } from 'graphql'
import { dropDraftsOf } from '@/lib/drafts/draft-store'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { FormFrame } from './FormFrame'
import type { SaveDocuments } from './saveThing'
import { useThingForm } from './useThingForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

interface Values { name: string; summary: string }
interface Thing extends Values { id: string; version: number }

// No `gql`: codegen would look for these in the schema.
const documents: SaveDocuments<Values, Partial<Values>, { id: string; version: number }, { version: number }> = {
  create: parse('mutation Create($input: Input!) { answer: createThing(input: $input) { saved: thing { id version } userErrors { code path message } } }'),
  update: parse('mutation Update($input: Input!) { answer: updateThing(input: $input) { saved: thing { id version } userErrors { code path message } conflicts { field base mine theirs } } }'),
  current: parse('query Current($id: ID!) { current: thing(id: $id) { version } }'),
}
const changeBetween = (before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== before[field as keyof Values]))

const onSaved = jest.fn()
function ThingForm({ thing }: { thing?: Thing }) {
  const of = useThingForm({
    thing,
    initialValues: { name: thing?.name ?? '', summary: thing?.summary ?? '' },
    validate: {},
    documents,
    changeBetween,
    toInput: (_, values) => values,
    fieldNames: Object.keys,
    withTheirs: (values, field, theirs) => ({ ...values, [field]: theirs }),
    onSaved: ({ id }) => onSaved(id),
  })
  return (
    <FormFrame of={of} label="Fiche" isNew={!thing} submitLabel="Enregistrer" cancelHref="/n/vexin" labelOf={String}>
      <TextInput label="Nom" {...of.form.getInputProps('name')} />
      <TextInput label="Résumé" {...of.form.getInputProps('summary')} />
    </FormFrame>
  )
}

const ruche: Thing = { id: 'thing_1', version: 7, name: 'La Ruche', summary: 'Un café' }
const camille = memberWith()
const fill = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
const resume = async () => userEvent.click(await screen.findByRole('button', { name: 'Reprendre' }))
const done = (id = 'thing_1') => ({ data: { answer: { saved: { id, version: 8 }, userErrors: [], conflicts: [] } } })
const update = (expectedVersion: number, change: Partial<Values>, id = 'thing_1') => ({ query: documents.update, variables: { input: { id, expectedVersion, change } } })
/** A page that is left before anything is saved. */
async function typed(element: React.ReactElement, fields: Record<string, string>, viewer = camille) {
  const { unmount } = await render(element, { viewer })
  for (const [label, text] of Object.entries(fields)) fill(label, text)
  unmount()
}

beforeEach(() => {
  jest.clearAllMocks()
  visit('/n/vexin/things/1/edit')
})

test('what was typed and left is told, offered, taken up again and saved; then it is gone', async () => {
  await typed(<ThingForm thing={ruche} />, { Nom: 'La Ruche de Lens' })
  expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'left-/n/vexin/things/1/edit' }))
  const { unmount } = await render(<ThingForm thing={ruche} />, { mocks: [{ request: update(7, { name: 'La Ruche de Lens' }), result: done() }] })
  expect(await screen.findByText(/^Vous aviez commencé à modifier cette fiche le .+ à .+\.$/)).toBeVisible()
  expect(screen.getByLabelText('Nom')).toHaveValue('La Ruche')
  await resume()
  expect(screen.getByLabelText('Nom')).toHaveValue('La Ruche de Lens')
  expect(screen.getByLabelText('Nom')).toHaveFocus()
  await save()
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('thing_1'))
  unmount()
  expect(localStorage).toHaveLength(0)
  expect(notifications.show).toHaveBeenCalledTimes(1)
})

test('on a thing that was changed since, only what was typed is sent, with the version that it was typed on', async () => {
  await typed(<ThingForm thing={ruche} />, { Nom: 'La Ruche de Lens' })
  await render(<ThingForm thing={{ ...ruche, version: 9, summary: 'Un grand café' }} />, { mocks: [{ request: update(7, { name: 'La Ruche de Lens' }), result: done() }] })
  expect(await screen.findByText(/Quelqu’un l’a modifiée depuis/)).toBeVisible()
  await resume()
  expect(screen.getByLabelText('Résumé')).toHaveValue('Un grand café')
  await save()
  await waitFor(() => expect(onSaved).toHaveBeenCalled())
})

test('what was saved in the end is not offered', async () => {
  await typed(<ThingForm thing={ruche} />, { Nom: 'La Ruche de Lens' })
  await render(<ThingForm thing={{ ...ruche, version: 8, name: 'La Ruche de Lens' }} />)
  expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull()
  expect(localStorage).toHaveLength(0)
})

test('an offer stays until it is decided on, whatever is typed meanwhile; abandoned, it is gone', async () => {
  await typed(<ThingForm thing={ruche} />, { Nom: 'La Ruche de Lens' })
  await typed(<ThingForm thing={ruche} />, { Résumé: 'Autre chose' })
  await render(<ThingForm thing={ruche} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Abandonner' }))
  expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull()
  expect(screen.getByLabelText('Nom')).toHaveValue('La Ruche')
  expect(localStorage).toHaveLength(0)
})

test('a draft is its account’s alone, goes with it, and does not last for ever', async () => {
  const other = { ...camille, accountId: 'user_2' }
  await typed(<ThingForm thing={ruche} />, { Nom: 'De Camille' })
  await typed(<ThingForm thing={ruche} />, { Nom: 'D’une autre' }, other)
  expect(localStorage).toHaveLength(2)
  const { unmount } = await render(<ThingForm thing={ruche} />, { viewer: { ...camille, accountId: 'user_3' } })
  expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull()
  unmount()

  const page = await render(<ThingForm thing={ruche} />, { viewer: other })
  await resume()
  dropDraftsOf('user_2')
  // The page is left after the sign-out: it must not write again.
  fireEvent(window, new Event('pagehide'))
  page.unmount()
  expect(Object.keys(localStorage)).toEqual([expect.stringContaining('user_1')])

  jest.useFakeTimers({ now: Date.now() + 31 * 24 * 3600 * 1000, doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'performance'] })
  await render(<ThingForm thing={ruche} />)
  jest.useRealTimers()
  expect(localStorage).toHaveLength(0)
})

test('a tab that is closed at once loses nothing', async () => {
  await render(<ThingForm />)
  fill('Nom', 'La Ruche')
  expect(localStorage).toHaveLength(0)
  fireEvent(window, new Event('pagehide'))
  expect(Object.values(localStorage)).toEqual([expect.stringContaining('La Ruche')])
})

describe('a new thing whose sending was not answered', () => {
  const lost = { request: { query: documents.create, variables: { input: { name: 'La Ruche', summary: '' } } }, error: new TypeError('Failed to fetch') }
  const found = { ...lost, error: undefined, result: done('thing_2') }
  const leave = async () => {
    const { unmount } = await render(<ThingForm />, { mocks: [lost] })
    fill('Nom', 'La Ruche')
    await save()
    expect(await screen.findByText('Le serveur n’a pas répondu')).toBeVisible()
    expect(screen.getByText('Votre saisie est gardée sur cet appareil. Appuyez de nouveau sur « Enregistrer » : rien ne sera enregistré deux fois.')).toBeVisible()
    unmount()
  }

  test('is sent again as it was', async () => {
    await leave()
    await render(<ThingForm />, { mocks: [found] })
    expect(await screen.findByText(/aucune réponse n’est venue/)).toBeVisible()
    await resume()
    await save()
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith('thing_2'))
  })

  test('is asked after first where more was typed since, which then changes it', async () => {
    await leave()
    const current = { request: { query: documents.current, variables: { id: 'thing_2' } }, result: { data: { current: { version: 1 } } } }
    await render(<ThingForm />, { mocks: [found, current, { request: update(1, { summary: 'Un café' }, 'thing_2'), result: done('thing_2') }] })
    await resume()
    fill('Résumé', 'Un café')
    await save()
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith('thing_2'))
  })
})

test('without a line, the form says so before anything is sent', async () => {
  await render(<ThingForm thing={ruche} />)
  fill('Nom', 'La Ruche de Lens')
  fireEvent(window, new Event('offline'))
  expect(await screen.findByText('Vous êtes hors connexion')).toBeVisible()
  fireEvent(window, new Event('online'))
  await waitFor(() => expect(screen.queryByText('Vous êtes hors connexion')).toBeNull())
})
