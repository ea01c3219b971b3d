import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { EffectAsItIsDocument, ExpectEffectDocument, UpdateEffectDocument } from '../form/documents'
import type { ProjectEffects } from '../page/documents'
import { ReciprocityNotes } from '../page/ReciprocityNotes'
import { EffectsMatrix } from './EffectsMatrix'

jest.mock('next/navigation')

const beneficiaries = [{ code: 'INHABITANTS', label: 'Habitants' }, { code: 'USERS', label: 'Usagers' }, { code: 'TEAMS', label: 'Équipes' }, { code: 'VOLUNTEERS', label: 'Bénévoles' }]
const party = (id: string, name: string, reciprocity = 'BALANCED') => ({ id, role: 'x', reciprocity, actor: { __typename: 'Lieu', id: `lieu_${id}`, name, slug: id } })
const effect = (id: string, statement: string, ...by: string[]) => ({
  id, version: 3, statement, state: by.length > 0 ? 'EXPECTED' : 'UNEXPECTED', fundamentalNeeds: [], beneficiary: beneficiaries[2], sphere: null, expectedBy: by.map((each) => ({ id: each })), contributesTo: [], observations: [],
})
const project = (...effects: object[]) =>
  ({ id: 'project_1', title: 'Le four', viewerCanUpdate: true, parties: [party('boucle', 'La Boucle', 'GIVES_WITHOUT_EXPECTING'), party('remise', 'La Remise')], effects, effectsWithoutObservation: [], impacts: [], externalities: [] }) as unknown as ProjectEffects
const show = (of: ProjectEffects, mocks: Parameters<typeof render>[1] = {}) => render(<EffectsMatrix project={of} beneficiaries={beneficiaries} />, { viewer: memberWith('project:update'), ...mocks })
const cell = (name: RegExp) => screen.getByRole('gridcell', { name })

const updated = (input: object, answer: object) => ({
  request: { query: UpdateEffectDocument, variables: { input } },
  result: { data: { answer: { __typename: 'UpdateEffectPayload' as const, saved: null, userErrors: [], conflicts: [], ...answer } } },
})

test('Enter opens a cell, what is written is expected by that party for those people, and Escape leads back to the cell', async () => {
  const router = visit('/n/vexin/projects/project_1/effects')
  await show(project(), {
    mocks: [{
      request: { query: ExpectEffectDocument, variables: { input: { party: 'remise', statement: 'On se parle.', beneficiary: 'USERS' } } },
      result: { data: { answer: { __typename: 'ExpectEffectPayload', saved: { __typename: 'UsefulEffect', id: 'effect_1', version: 1 }, userErrors: [] } } },
    }],
  })
  await userEvent.tab()
  expect(cell(/^La Boucle, Habitants/)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}')
  const field = screen.getByRole('textbox', { name: /Ce que La Remise attend/ })
  await userEvent.type(field, 'On se parle.{Enter}')
  expect(await screen.findByText('On se parle.')).toBeVisible()
  await waitFor(() => expect(field).toHaveValue(''))
  expect(router.refresh).toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(cell(/^La Remise, Usagers/)).toHaveFocus()
})

test('the state of an effect is a word; what others expect for the same people is joined by one press', async () => {
  visit('/n/vexin/projects/project_1/effects')
  const done = { saved: { __typename: 'UsefulEffect', id: 'effect_1', version: 4 } }
  await show(project(effect('effect_1', 'On apprend.', 'boucle'), effect('effect_2', 'Des enfants dessinent.')), { mocks: [updated({ id: 'effect_1', expectedVersion: 3, change: { expectedBy: ['boucle', 'remise'] } }, done)] })
  expect(within(cell(/^La Boucle, Équipes/)).getByText('Attendu')).toBeVisible()
  expect(screen.getByRole('row', { name: /Personne ne l’attendait/ })).toHaveTextContent('Des enfants dessinent. Inattendu')
  await userEvent.click(cell(/^La Remise, Équipes/))
  await userEvent.click(screen.getByRole('button', { name: /^La Remise attend aussi/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^La Remise attend aussi/ })).not.toHaveAttribute('data-loading'))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what somebody else wrote meanwhile is shown, and nothing is overwritten before the choice', async () => {
  visit('/n/vexin/projects/project_1/effects')
  const wanted = { id: 'effect_1', expectedVersion: 3, change: { statement: 'On apprend beaucoup.' } }
  const conflict = { userErrors: [{ __typename: 'UserError', code: 'CONFLICT', path: [], message: 'x' }], conflicts: [{ __typename: 'Conflict', field: 'statement', base: 'On apprend.', mine: 'On apprend beaucoup.', theirs: 'On apprend ensemble.' }] }
  await show(project(effect('effect_1', 'On apprend.', 'boucle')), {
    mocks: [updated(wanted, conflict), { request: { query: EffectAsItIsDocument, variables: { id: 'effect_1' } }, result: { data: { current: { __typename: 'UsefulEffect', id: 'effect_1', version: 5 } } } }, updated(wanted, conflict)],
  })
  await userEvent.click(cell(/^La Boucle, Équipes/))
  await userEvent.type(screen.getByRole('textbox', { name: /Effet.*On apprend/ }), '{Backspace} beaucoup.')
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByLabelText(/On apprend ensemble|autre valeur|Valeur/i, { selector: 'input[value="theirs"]' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer ce choix' }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: /Effet.*On apprend/ })).toHaveValue('On apprend ensemble.'))
})

test('who may only read has a table without anything to open; who gives without expecting is asked kindly', async () => {
  visit('/n/vexin/projects/project_1/effects')
  const readOnly = { ...project(effect('effect_1', 'On apprend.', 'boucle')), viewerCanUpdate: false }
  const { unmount } = await show(readOnly)
  expect(screen.getByRole('table')).toBeVisible()
  expect(screen.queryByRole('combobox')).toBeNull()
  unmount()
  await render(<ReciprocityNotes parties={readOnly.parties} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('La Boucle donne sans rien attendre')])
})
