import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render, testNetwork } from '@/test/render'
import { ActorChoicesDocument } from '@/components/forms/ActorSelect'
import { ObserveEffectDocument } from './documents'
import { ObservationForm } from './ObservationForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')

const none = <Kind extends string>(kind: Kind) => ({ __typename: `${kind}Connection` as const, nodes: [] })
const nobody = {
  request: { query: ActorChoicesDocument, variables: { network: testNetwork.id, text: null } },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: { data: { lieux: none('Lieu'), organisations: none('Organisation'), people: none('Person') } },
}
const noted = (input: object) => ({
  request: { query: ObserveEffectDocument, variables: { input } },
  result: { data: { answer: { __typename: 'ObserveEffectPayload' as const, saved: { __typename: 'Observation' as const, id: 'observation_1', version: 1 }, userErrors: [] } } },
})
const form = <ObservationForm project="project_1" effect={{ id: 'effect_1', statement: 'On apprend.' }} today="2026-11-20" />
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a few words are enough: today, seen, by whoever notes it', async () => {
  const router = visit('/n/vexin/projects/project_1/effects/effect_1/observe')
  const input = { effect: 'effect_1', observedOn: '2026-11-20', outcome: 'OBSERVED', narrative: 'Deux voisins ont réparé une lampe.', value: null, unit: null, evidence: [] }
  await render(form, { viewer: memberWith('project:update'), mocks: [nobody, noted(input)] })
  await userEvent.type(screen.getByRole('textbox', { name: /^Racontez/ }), 'Deux voisins ont réparé une lampe.')
  await press('Noter')
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/projects/project_1/effects'))
})

test('nothing empty is sent, and nobody is quoted without their consent', async () => {
  const router = visit('/n/vexin/projects/project_1/effects/effect_1/observe')
  await render(form, { viewer: memberWith('project:update'), mocks: [nobody] })
  await press('Ajouter un élément')
  await userEvent.type(screen.getByRole('textbox', { name: /^Ce qui a été dit/ }), 'Quel pain !')
  await press('Noter')
  expect(screen.getByText('Racontez ce que vous avez vu, ou donnez un chiffre.')).toBeVisible()
  expect(screen.getByText(/On ne cite personne sans son accord/)).toBeVisible()
  expect(router.push).not.toHaveBeenCalled()
})
