import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MonthWarningFragment } from '@/gql/graphql'
import { french } from '@/test/french'
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

test('what would go wrong for the public is said before the release, the gravest first, and leads to its event and to the rest', async () => {
  const warning = (id: string, severity: 'SERIOUS' | 'NOTICE', message: string): MonthWarningFragment => ({
    id, rule: severity === 'SERIOUS' ? 'ROOM_OVERLAP' : 'MISSING_FOR_PUBLIC', severity, message, viewerCanOverride: false, overridden: null,
    occurrences: [{ id: `occurrence_${id}`, startsAt: null, event: { id: `event_${id}`, title: `Événement ${id}` }, lieu: null }],
  })
  await render(<PendingRelease year={2026} month={month} changes={[added]} toLookAt={{ count: 31, warnings: [warning('1', 'NOTICE', 'Il manque l’adresse.'), warning('2', 'SERIOUS', 'Deux à la fois.')] }} suggestion="Version du jour" />)
  const region = within(screen.getByRole('region', { name: '31 points à vérifier avant de publier' }))
  expect(region.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Deux à la fois.'), expect.stringContaining('Il manque l’adresse.')])
  expect(region.getByRole('link', { name: french('« Événement 2 »') })).toHaveAttribute('href', '/n/vexin/month/2026/events/event_2')
  expect(region.getByRole('link', { name: 'Voir les 31 points' })).toHaveAttribute('href', '/n/vexin/month/2026/warnings?states=READY&states=PUBLISHED')
})
