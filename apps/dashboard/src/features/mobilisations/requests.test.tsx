import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { notifications } from '@mantine/notifications'
import type { RequestCardFragment } from '@/gql/graphql'
import { makeFragmentData } from '@/gql'
import { ExportMenu } from '@/components/export/ExportMenu'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { AskButton } from './AskButton'
import { AnswerRequestDocument, PurposesDocument, RecordHandoverDocument, RequestCardFragmentDocument } from './operations'
import { RequestItem } from './RequestItem'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
jest.setTimeout(30_000)

const request: RequestCardFragment = {
  id: 'mobilisation_1', version: 3, state: 'REQUESTED', startsAt: '2026-12-03T08:00:00Z', endsAt: '2026-12-03T17:00:00Z', quantity: 2, message: 'Pour le marché.', answer: null, late: false,
  purpose: 'Repair café', requestedByName: 'La Ruche', resourceTitle: 'Vélos-cargos', requestedBy: null, cooperationProject: { id: 'project_1', title: 'Repair café' }, event: null, handovers: [], limitWarnings: [], occurrence: null,
  resource: { id: 'resource_1', title: 'Vélos-cargos', unit: 'vélos', openingHours: null, lieu: null, holder: null },
  viewerCanAnswer: true, viewerCanReconsider: false, viewerCanCancel: false, viewerCanHandOver: false,
}
const item = (more: Partial<RequestCardFragment> = {}) => (
  <ul>
    <RequestItem request={makeFragmentData({ ...request, ...more }, RequestCardFragmentDocument)} />
  </ul>
)
const answer = (input: object, userErrors: { code: string; message: string }[] = []) => ({
  request: { query: AnswerRequestDocument, variables: { input: { id: 'mobilisation_1', expectedVersion: 3, ...input } } },
  result: { data: { answer: { __typename: 'AnswerMobilisationPayload' as const, mobilisation: null, userErrors: userErrors.map((each) => ({ __typename: 'UserError' as const, path: [], ...each })) } } },
})

test('a request says what, when, by whom and for what; it is accepted by one press', async () => {
  const router = visit('/n/vexin/resources/requests')
  await render(item(), { mocks: [answer({ answer: 'ACCEPT' })] })
  expect(screen.getByRole('link', { name: 'Vélos-cargos' })).toHaveAttribute('href', '/n/vexin/resources/resource_1')
  expect(screen.getByRole('link', { name: 'Repair café' })).toHaveAttribute('href', '/n/vexin/projects/project_1')
  expect(screen.getByText(/2 vélos/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Accepter' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  expect(notifications.show).toHaveBeenCalledWith({ message: 'C’est promis.' })
})

test('declining takes a word along; what is refused stays in the dialog with what was typed', async () => {
  visit('/n/vexin/resources/requests')
  await render(item(), { mocks: [answer({ answer: 'DECLINE', message: 'Pas ce jour-là.' }, [{ code: 'NOT_YOUR_TURN', message: 'Cette réponse ne se donne pas maintenant.' }])] })
  await userEvent.click(screen.getByRole('button', { name: 'Refuser' }))
  const word = await screen.findByRole('textbox', { name: 'Un mot' })
  await userEvent.click(word)
  await userEvent.paste('Pas ce jour-là.')
  await userEvent.click(screen.getAllByRole('button', { name: 'Refuser' }).at(-1)!)
  expect(await screen.findByText('Cette réponse ne se donne pas maintenant.')).toBeVisible()
  expect(word).toHaveValue('Pas ce jour-là.')
})

test('what is promised is handed out, and whoever may neither answer nor act sees no button', async () => {
  visit('/n/vexin/resources/requests')
  const hand = { request: { query: RecordHandoverDocument, variables: { input: { id: 'mobilisation_1', expectedVersion: 3, kind: 'OUT' as const } } }, result: { data: { answer: { __typename: 'RecordHandoverPayload' as const, mobilisation: null, userErrors: [] } } } }
  const { unmount } = await render(item({ state: 'ACCEPTED', viewerCanAnswer: false, viewerCanHandOver: true }), { mocks: [hand] })
  await userEvent.click(screen.getByRole('button', { name: 'Noter la sortie' }))
  await waitFor(() => expect(notifications.show).toHaveBeenCalledWith({ message: 'Sortie notée.' }))
  unmount()
  await render(item({ viewerCanAnswer: false }))
  expect(screen.queryByRole('button')).toBeNull()
})

test('the form says all that is missing, and opens only for those who may ask', async () => {
  visit('/n/vexin/resources/resource_1')
  const purposes = { request: { query: PurposesDocument, variables: { network: 'network_1' } }, result: { data: { projects: { __typename: 'CooperationProjectConnection' as const, nodes: [] }, events: { __typename: 'EssMonthEventConnection' as const, nodes: [] } } } }
  const resource = { id: 'resource_1', title: 'Vélos-cargos', quantity: 2, unit: 'vélos' }
  const { unmount } = await render(<AskButton resource={resource} />, { viewer: memberWith('mobilisation:request'), mocks: [purposes] })
  await userEvent.click(screen.getByRole('button', { name: 'Demander cette ressource' }))
  expect(await screen.findByRole('dialog', { name: french('Demander « Vélos-cargos »') })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }))
  expect(screen.getByText('Choisissez un projet ou un événement.')).toBeVisible()
  expect(screen.getByText('Donnez le premier jour.')).toBeVisible()
  unmount()
  await render(<AskButton resource={resource} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('on the board requests are ticked and go out alone; beside a project they have no box', async () => {
  visit('/n/vexin/resources/requests')
  const { unmount } = await render(
    <>
      <ExportMenu list="mobilisations" />
      <ul>
        <RequestItem request={makeFragmentData(request, RequestCardFragmentDocument)} selectable />
      </ul>
    </>,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: french('Sélectionner « Vélos-cargos, La Ruche, 3 décembre 2026 »') }))
  await userEvent.click(screen.getByRole('button', { name: 'Exporter la sélection (1)' }))
  expect((await screen.findAllByRole('menuitem', { name: /CSV/ }))[0]).toHaveAttribute('href', '/exports/mobilisations.csv?network=vexin&ids=mobilisation_1')
  unmount()
  await render(item())
  expect(screen.queryByRole('checkbox')).toBeNull()
})
