import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeFragmentData } from '@/gql'
import { visit } from '@/test/navigation'
import { memberWith, render, testNetwork } from '@/test/render'
import { LieuForm } from './LieuForm'
import { ruche, testOptions } from './test-data'
import { CreateLieuDocument, LieuAsItIsDocument, UpdateLieuDocument } from './documents'
import { LieuFormFragmentDocument } from './values'

jest.mock('next/navigation')
jest.mock('@/components/map/MapView', () => ({ MapView: () => null }))
jest.mock('@mantine/notifications')

// A whole form in jsdom is slow on a busy machine.
jest.setTimeout(20_000)

const viewer = memberWith('lieu:create', 'lieu:update')
const save = () => userEvent.click(screen.getByText(/^(Enregistrer|Ajouter le lieu)$/))
/** Whole texts at once: a form of this size is drawn anew for every key. */
const fill = (label: string | RegExp, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const refusal = (path: string[], message: string, code = 'INVALID') => ({ __typename: 'UserError' as const, code, path, message })

const created = (input: object, answer: object) => ({
  request: { query: CreateLieuDocument, variables: { input } },
  result: { data: { answer: { __typename: 'CreateLieuPayload' as const, ...answer } } },
})
const updated = (expectedVersion: number, change: object, answer: object) => ({
  request: { query: UpdateLieuDocument, variables: { input: { id: ruche.id, expectedVersion, change } } },
  result: { data: { answer: { __typename: 'UpdateLieuPayload' as const, saved: null, userErrors: [], conflicts: [], ...answer } } },
})
const done = { saved: { __typename: 'Lieu' as const, id: ruche.id, slug: 'la-ruche', version: 8 }, userErrors: [], conflicts: [] }

test('a lieu without a name is not sent, and the focus goes where it is missing', async () => {
  visit('/n/vexin/lieux/new')
  await render(<LieuForm options={testOptions} />, { viewer })
  await save()
  const name = screen.getByRole('textbox', { name: 'Nom' })
  expect(name).toHaveAccessibleDescription('Donnez un nom au lieu.')
  await waitFor(() => expect(name).toHaveFocus())
})

test('what the API refuses stands at its fields, rooms included, and the rest at the top', async () => {
  visit('/n/vexin/lieux/new')
  const input = { name: 'La Ruche', address: { postalCode: '6230' }, rooms: [{ name: 'Salle', capacity: null, shareable: false }], network: testNetwork.id }
  await render(<LieuForm options={testOptions} />, {
    viewer,
    mocks: [
      created(input, {
        saved: null,
        userErrors: [refusal(['address', 'postalCode'], 'Cinq chiffres.'), refusal(['rooms', '0', 'capacity'], 'Au moins une.'), refusal(['network'], 'Réseau introuvable.')],
      }),
    ],
  })
  fill(/^Nom( \*|$)/, 'La Ruche')
  fill('Code postal', '6230')
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une salle' }))
  fill(/Nom de la salle 1/, 'Salle')
  await save()
  expect(await screen.findByRole('alert')).toHaveTextContent('Réseau introuvable.')
  expect(screen.getByRole('textbox', { name: 'Code postal' })).toHaveAccessibleDescription('Cinq chiffres.')
  expect(screen.getByRole('textbox', { name: 'Places' })).toHaveAccessibleDescription('Au moins une.')
})

test('only what was changed is sent, with the version that was read', async () => {
  const router = visit('/n/vexin/lieux/la-ruche/edit')
  await render(<LieuForm lieu={ruche} options={testOptions} />, { viewer, mocks: [updated(7, { website: 'https://ruche.example', address: { street: null } }, done)] })
  expect(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  fill('Site web', 'https://ruche.example')
  fill('Numéro et rue', '')
  await save()
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/lieux/la-ruche'))
  expect(notifications.show).toHaveBeenCalled()
})

test('a conflict is shown in words, and the choice is sent with the new version', async () => {
  const router = visit('/n/vexin/lieux/la-ruche/edit')
  const change = { name: 'La Ruche de Lens', families: ['COWORKING'] }
  const conflicts = {
    userErrors: [refusal([], 'Quelqu’un d’autre…', 'CONFLICT')],
    conflicts: [
      { __typename: 'Conflict' as const, field: 'name', base: 'La Ruche', mine: 'La Ruche de Lens', theirs: 'La Grande Ruche' },
      { __typename: 'Conflict' as const, field: 'families', base: ['FABLAB'], mine: ['COWORKING'], theirs: ['COWORKING', 'FABLAB'] },
    ],
  }
  const asItIs = { __typename: 'Lieu' as const, ...ruche, name: 'La Grande Ruche', version: 9 }
  await render(<LieuForm lieu={ruche} options={testOptions} />, {
    viewer,
    mocks: [
      updated(7, change, conflicts),
      { request: { query: LieuAsItIsDocument, variables: { id: ruche.id } }, result: { data: { current: { ...asItIs, ...makeFragmentData(asItIs, LieuFormFragmentDocument) } } } },
      updated(7, change, conflicts),
      updated(9, { name: 'La Ruche de Lens' }, done),
    ],
  })
  fill(/^Nom( \*|$)/, 'La Ruche de Lens')
  await userEvent.click(screen.getByRole('combobox', { name: 'Familles' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Coworking' }))
  await userEvent.click(within(screen.getByText('Fablab', { selector: '.mantine-Pill-label' }).parentElement!).getByRole('button', { hidden: true }))
  await save()

  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Coworking, Fablab')).toBeVisible()
  await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Nom' })).getByLabelText(/Votre valeur/))
  await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Familles' })).getByLabelText(/entre-temps/))
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ce choix' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/lieux/la-ruche'))
})

test('when the server cannot be reached, it says so and keeps what was typed', async () => {
  visit('/n/vexin/lieux/la-ruche/edit')
  await render(<LieuForm lieu={ruche} options={testOptions} />, {
    viewer,
    mocks: [{ ...updated(7, { summary: 'Un café.' }, done), result: undefined, error: new Error('offline') }],
  })
  fill('En une phrase', 'Un café.')
  await save()
  expect(await screen.findByRole('alert')).toHaveTextContent('Rien n’a été enregistré')
  expect(screen.getByRole('textbox', { name: 'En une phrase' })).toHaveValue('Un café.')
})

test('where nothing keeps a draft, leaving unsaved changes is asked about', async () => {
  const router = visit('/n/vexin/lieux/la-ruche/edit')
  const { unmount } = await render(<LieuForm lieu={ruche} options={testOptions} />, { viewer: { ...viewer, accountId: null } })
  fill('En une phrase', 'Un café.')
  await userEvent.click(screen.getByRole('link', { name: 'Annuler' }))
  expect(router.push).not.toHaveBeenCalled()
  await userEvent.click(await screen.findByRole('button', { name: 'Quitter sans enregistrer' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/lieux/la-ruche'))
  unmount()
})
