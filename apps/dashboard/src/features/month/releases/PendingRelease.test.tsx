import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { PendingRelease } from './PendingRelease'
import { ReleaseProgrammeDocument, type Change } from './releases.operations'

jest.mock('next/navigation')

const month = { id: 'essmonth_1', version: 3, viewerCanArbitrate: true }
const moved: Change = { kind: 'DATE_MOVED', message: '« Marché » passe du 12 au 14 novembre.', breaking: true, event: { id: 'event_1' } }
const added: Change = { kind: 'EVENT_ADDED', message: '« Forum » entre au programme, le jeudi 5 novembre.', breaking: false, event: { id: 'event_2' } }
const show = (changes: Change[], answer?: object, viewerCanArbitrate = true) =>
  render(<PendingRelease year={2026} month={{ ...month, viewerCanArbitrate }} changes={changes} suggestion="Version du jour" />, {
    mocks: answer ? [{ request: { query: ReleaseProgrammeDocument, variables: { input: { essMonth: 'essmonth_1', expectedVersion: 3, name: 'Version du jour' } } }, result: { data: { releaseProgramme: answer } } }] : [],
  })

beforeEach(() => visit('/n/vexin/month/2026/releases'))

test('what changes leads to its event, and what makes notes wrong is said by a word', async () => {
  await show([moved, added])
  expect(screen.getByRole('link', { name: moved.message })).toHaveAttribute('href', '/n/vexin/month/2026/events/event_1')
  expect(screen.getAllByText('À signaler au public')).toHaveLength(1)
  expect(screen.getByText(/Un changement rend faux/)).toBeVisible()
})

test('who may not arbitrate reads it, and finds no button', async () => {
  await show([added], undefined, false)
  expect(screen.getByText(added.message)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('where somebody released meanwhile, the name stays and it is said what to do', async () => {
  await show([added], { __typename: 'ReleaseProgrammePayload', release: null, userErrors: [{ __typename: 'UserError', code: 'CONFLICT', path: [], message: 'Conflit' }] })
  await userEvent.click(screen.getByRole('button', { name: 'Publier cette version' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Quelqu’un d’autre a publié une version entre-temps.')
  expect(screen.getByLabelText('Nom de la version')).toHaveValue('Version du jour')
})
