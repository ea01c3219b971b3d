import type { MockLink } from '@apollo/client/testing'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ImportDuplicatesQuery, ImportLinesQuery } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { ColumnsStep } from '../columns/ColumnsStep'
import { ConfirmStep } from '../confirm/ConfirmStep'
import { DuplicatesStep } from '../duplicates/DuplicatesStep'
import { LinesStep } from '../lines/LinesStep'
import { vocabulary } from '../lines/test-data'
import { CancelImportDocument, ConfirmImportDocument, DecideAllDuplicatesDocument, DecideDuplicateDocument, ImportSheetDocument, MapColumnsDocument, RereadImportDocument } from './changes'
import { CancelGoneEventDocument } from './GoneEvents'
import { ImportWizard } from './ImportWizard'
import { testImport } from './test-data'

jest.mock('next/navigation')
jest.setTimeout(20_000)

const viewer = memberWith('import:read', 'import:write')
type AnyDocument = typeof MapColumnsDocument | typeof DecideDuplicateDocument | typeof DecideAllDuplicatesDocument | typeof ConfirmImportDocument | typeof CancelImportDocument | typeof RereadImportDocument
const answered = (query: AnyDocument, input: object, code?: string) => ({
  request: { query, variables: { input } },
  result: { data: { answer: { __typename: 'Payload', userErrors: code ? [{ __typename: 'UserError', code, path: [], message: `Refus ${code}` }] : [] } } },
})

describe('columns', () => {
  const correct = async (code?: string) => {
    const router = visit('/n/vexin/imports/import_1')
    const dataImport = testImport()
    const mocks = [answered(MapColumnsDocument, { dataImport: 'import_1', expectedVersion: 3, columns: [{ name: 'CP', field: 'POSTAL_CODE' }] }, code)]
    await render(<ImportWizard dataImport={dataImport} step="columns"><ColumnsStep dataImport={dataImport} /></ImportWizard>, { viewer, mocks })
    await userEvent.click(screen.getByRole('combobox', { name: french('Ce que contient la colonne « CP »') }))
    await userEvent.click(await screen.findByRole('option', { name: 'Code postal' }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
  }

  test('which of two days is meant is said with one click', async () => {
    const router = visit('/n/vexin/imports/import_1')
    const dates = { name: 'Début', sample: '11/12/2026', field: 'STARTS_AT', confidence: 0.97, reason: 'Son titre le dit.', eitherDay: '01/12/2026', dateOrder: 'DAY_FIRST' }
    const dataImport = testImport({ columns: [dates, { ...dates, name: 'Fin', eitherDay: null, dateOrder: null }] })
    const mocks = [answered(MapColumnsDocument, { dataImport: 'import_1', expectedVersion: 3, columns: [{ name: 'Début', field: 'STARTS_AT', dateOrder: 'MONTH_FIRST' }] })]
    await render(<ImportWizard dataImport={dataImport} step="columns"><ColumnsStep dataImport={dataImport} /></ImportWizard>, { viewer, mocks })
    const [order, ...others] = screen.getAllByRole('radiogroup')
    expect(order).toHaveAccessibleName(french('« 01/12/2026 » veut dire :'))
    expect(others).toEqual([])
    expect(screen.getByRole('radio', { name: '1er décembre' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: '12 janvier' }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
  })

  test('another kind of list is sent with the import that it is of', async () => {
    const router = visit('/n/vexin/imports/import_1')
    const dataImport = testImport()
    const mocks = [answered(RereadImportDocument, { id: 'import_1', expectedVersion: 3, target: 'ORGANISATIONS' })]
    await render(<ImportWizard dataImport={dataImport} step="columns"><ColumnsStep dataImport={dataImport} /></ImportWizard>, { viewer, mocks })
    await userEvent.click(screen.getByRole('combobox', { name: 'Ce fichier est une liste de' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Organisations' }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('the other sheets of a workbook can be imported too; the import of one opens', async () => {
    const router = visit('/n/vexin/imports/import_1')
    const dataImport = testImport({ sheets: ['Lieux', 'Équipe', 'Besoins'], sheet: 'Lieux' })
    const made = { data: { answer: { __typename: 'ImportSheetPayload', dataImport: { __typename: 'DataImport', id: 'import_2' }, userErrors: [] } } }
    const mocks = [{ request: { query: ImportSheetDocument, variables: { input: { dataImport: 'import_1', sheet: 'Équipe' } } }, result: made }]
    await render(<ImportWizard dataImport={dataImport} step="columns"><ColumnsStep dataImport={dataImport} /></ImportWizard>, { viewer, mocks })
    expect(screen.getAllByRole('button', { name: /Lire aussi/ }).map(({ textContent }) => textContent)).toEqual([french('Lire aussi « Équipe »'), french('Lire aussi « Besoins »')])
    await userEvent.click(screen.getByRole('button', { name: french('Lire aussi « Équipe »') }))
    await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/imports/import_2'))
    expect(router.refresh).not.toHaveBeenCalled()
  })

  test('another meaning is sent with the version that was looked at, and the page is read anew', async () => {
    await correct()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('when somebody else was faster, that is said and the page is read anew', async () => {
    await correct('CONFLICT')
    expect(await screen.findByRole('alert')).toHaveTextContent('L’import a changé entre-temps')
  })

  test('how sure each meaning is stands in words, and a missing name is asked for', async () => {
    visit('/n/vexin/imports/import_1')
    const dataImport = testImport({ columns: [{ name: 'Rue', sample: '', field: 'STREET', confidence: 0.4, reason: 'Ses valeurs le disent.' }] })
    await render(<ImportWizard dataImport={dataImport} step="columns"><ColumnsStep dataImport={dataImport} /></ImportWizard>, { viewer })
    expect(screen.getByRole('row', { name: /Rue/ })).toHaveTextContent('À vérifier (40 %)Ses valeurs le disent.')
    expect(screen.getByText('Quelle colonne donne le nom ou le titre ?')).toBeVisible()
  })

  test('who may only read changes nothing', async () => {
    visit('/n/vexin/imports/import_1')
    const dataImport = testImport()
    await render(<ImportWizard dataImport={dataImport} step="columns"><ColumnsStep dataImport={dataImport} /></ImportWizard>, { viewer: memberWith('import:read') })
    for (const select of screen.getAllByRole('combobox')) expect(select).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Abandonner l’import' })).toBeNull()
  })
})

describe('lines', () => {
  const counts = { created: 3, updated: 0, unchanged: 0, duplicates: 0, rejected: 1, skipped: 0 }
  const lines = (...nodes: object[]) =>
    ({ id: 'import_1', target: 'LIEUX', counts, rows: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes } }) as unknown as NonNullable<ImportLinesQuery['dataImport']>
  const refused = {
    line: 7, name: null, outcome: 'REJECTED', sameAsLine: null, node: null, changes: [], raw: { Lieu: '', CP: '6230' },
    problems: [{ column: 'Lieu', code: 'NAME_MISSING', severity: 'REJECT', message: 'Le nom manque.' }],
  }

  test('a refused line says where it is, why, and what the file says', async () => {
    visit('/n/vexin/imports/import_1?step=lines')
    await render(<LinesStep dataImport={lines(refused)} vocabulary={vocabulary} />, { viewer })
    const row = screen.getByRole('row', { name: /Sans nom/ })
    expect(row).toHaveTextContent('Ligne 7')
    expect(row).toHaveTextContent('Colonne « Lieu » : Le nom manque.')
    expect(within(row).getByRole('img', { name: 'Empêche l’import' })).toBeVisible()
    expect(row).toHaveTextContent('CP6230')
  })

  test('a count filters by its lines, in the address, and none is said to be none', async () => {
    const router = visit('/n/vexin/imports/import_1?step=lines&after=c1')
    await render(<LinesStep dataImport={lines()} vocabulary={vocabulary} />, { viewer })
    expect(screen.getByRole('heading', { name: 'Aucune ligne ici' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /inchangée/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '1 refusée' }))
    expect(router.replace).toHaveBeenLastCalledWith('/n/vexin/imports/import_1?step=lines&outcome=REJECTED', { scroll: false })
  })
})

describe('duplicates', () => {
  const lens = { street: '1 rue Haute', postalCode: '62300', commune: { code: '62498', name: 'Lens' } }
  const row = {
    line: 5, name: 'La ruche', raw: { Lieu: 'La ruche', CP: '62300' }, decision: null, sameAsLine: null, node: null,
    candidates: [
      { line: null, name: null, score: 0.93, reasons: [{ code: 'SAME_NAME', message: 'même nom' }], node: { __typename: 'Lieu', id: 'lieu_1', slug: 'la-ruche', name: 'La Ruche', website: null, address: lens } },
      { line: 2, name: 'Ruche', score: 0.85, reasons: [{ code: 'NEAR', message: 'à 80 m' }], node: null },
    ],
  }
  const open = async (mocks: ReturnType<typeof answered>[] = [], { nodes = [row] as object[], decided = false, duplicates = 1 } = {}) => {
    const router = visit('/n/vexin/imports/import_1?step=duplicates')
    const dataImport = testImport({ counts: { duplicates } })
    const rows = { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes } as unknown as NonNullable<ImportDuplicatesQuery['dataImport']>['rows']
    await render(<ImportWizard dataImport={dataImport} step="duplicates"><DuplicatesStep dataImport={dataImport} rows={rows} decided={decided} /></ImportWizard>, { viewer, mocks })
    return router
  }

  test('what the file says stands beside each candidate, with how alike and why', async () => {
    await open()
    const card = screen.getByRole('article', { name: 'La ruche' })
    expect(card).toHaveTextContent('Dans le fichier, ligne 5')
    expect(within(card).getByRole('link', { name: 'La Ruche' })).toHaveAttribute('href', '/n/vexin/lieux/la-ruche')
    expect(card).toHaveTextContent('62300 Lens')
    expect(card).toHaveTextContent(/Probablement le même lieumême nom/)
    expect(card).toHaveTextContent('Plus haut dans le fichier, ligne 2')
  })

  test.each([
    ['the same as the first candidate', 0, { decision: 'SAME_AS', sameAs: 'lieu_1', sameAsLine: null }],
    ['the same as an earlier line', 1, { decision: 'SAME_AS', sameAsLine: 2 }],
    ['another lieu', french('C’est un autre lieu : l’ajouter'), { decision: 'NEW' }],
    ['to be left out', 'Laisser cette ligne de côté', { decision: 'SKIP' }],
  ] as const)('a line is decided to be %s', async (_what, button, expected) => {
    const router = await open([answered(DecideDuplicateDocument, { dataImport: 'import_1', line: 5, ...expected })])
    await userEvent.click(typeof button === 'number' ? screen.getAllByRole('button', { name: 'C’est le même lieu' })[button]! : screen.getByRole('button', { name: button }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('all are decided alike after a question', async () => {
    const router = await open([answered(DecideAllDuplicatesDocument, { dataImport: 'import_1', expectedVersion: 3, decision: 'NEW' })], { duplicates: 4 })
    await userEvent.click(screen.getByRole('button', { name: 'Tous différents' }))
    const dialog = await screen.findByRole('dialog', { name: french('Ajouter les 4 lignes comme nouvelles fiches ?') })
    expect(router.refresh).not.toHaveBeenCalled()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tous différents' }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('where nothing is to be decided, that is said', async () => {
    await open([], { nodes: [], duplicates: 0 })
    expect(screen.getByRole('heading', { name: 'Aucun doublon à décider' })).toBeVisible()
  })

  test('a finished page leads to those that remain', async () => {
    await open([], { nodes: [], duplicates: 2 })
    expect(screen.getByRole('link', { name: 'Voir les 2 doublons restants' })).toHaveAttribute('href', '/n/vexin/imports/import_1?step=duplicates')
  })

  test('a decision can be seen and changed', async () => {
    await open([], { nodes: [{ ...row, decision: 'SAME_AS', node: { id: 'lieu_1' } }], decided: true, duplicates: 0 })
    const [first, second] = screen.getAllByRole('button', { name: 'C’est le même lieu' })
    expect(first).toHaveAttribute('aria-pressed', 'true')
    expect(second).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('button', { name: 'Laisser cette ligne de côté' })).toBeEnabled()
  })
})

describe('confirmation', () => {
  const open = async (dataImport: ReturnType<typeof testImport>, mocks: readonly MockLink.MockedResponse[] = []) => {
    const router = visit('/n/vexin/imports/import_1?step=confirm')
    await render(<ImportWizard dataImport={dataImport} step="confirm"><ConfirmStep dataImport={dataImport} /></ImportWizard>, { viewer, mocks })
    return router
  }
  const action = () => screen.getByRole('button', { name: 'Importer' })

  test('it waits until every duplicate is decided', async () => {
    await open(testImport({ counts: { created: 3, duplicates: 2 } }))
    expect(action()).toBeDisabled()
    expect(screen.getByRole('link', { name: 'Décider des doublons' })).toHaveAttribute('href', '/n/vexin/imports/import_1?step=duplicates')
  })

  test('it waits for a line to import', async () => {
    await open(testImport({ counts: { rejected: 3 } }))
    expect(action()).toBeDisabled()
    expect(screen.getByText('Aucune ligne à importer')).toBeVisible()
  })

  test('it waits for the column of the name', async () => {
    await open(testImport({ columns: [{ name: 'CP', field: 'POSTAL_CODE' }], counts: { created: 3 } }))
    expect(action()).toBeDisabled()
    expect(screen.getByRole('link', { name: 'Revoir les colonnes' })).toHaveAttribute('href', '/n/vexin/imports/import_1')
  })

  test('it sums up what will be written, and writes it', async () => {
    const router = await open(testImport({ counts: { created: 3, updated: 1, rejected: 2 } }), [answered(ConfirmImportDocument, { id: 'import_1', expectedVersion: 3 })])
    expect(screen.getByRole('link', { name: '3 nouveaux lieux' })).toBeVisible()
    expect(screen.getByRole('link', { name: '2 lignes refusées ne seront pas importées' })).toHaveAttribute('href', '/n/vexin/imports/import_1?step=lines&outcome=REJECTED')
    await userEvent.click(action())
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each([
    ['IMPORT_STALE', 'Des fiches ont changé entre-temps'],
    ['IMPORT_UNDECIDED', 'Refus IMPORT_UNDECIDED'],
    ['IMPORT_NOT_READY', 'Cet import n’attend plus de confirmation'],
  ])('%s is said, and the page is read anew', async (code, words) => {
    const router = await open(testImport({ counts: { created: 3 } }), [answered(ConfirmImportDocument, { id: 'import_1', expectedVersion: 3 }, code)])
    await userEvent.click(action())
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(router.refresh).toHaveBeenCalledTimes(1)
  })

  test('an API that is away is said, and nothing seems done', async () => {
    const away = { request: { query: ConfirmImportDocument, variables: { input: { id: 'import_1', expectedVersion: 3 } } }, error: new Error('away') }
    const router = await open(testImport({ counts: { created: 3 } }), [away])
    await userEvent.click(action())
    expect(await screen.findByRole('alert')).toHaveTextContent('Le serveur n’a pas répondu')
    expect(router.refresh).not.toHaveBeenCalled()
    expect(action()).toBeEnabled()
  })

  test('giving up asks first', async () => {
    const router = await open(testImport({ counts: { created: 3 } }), [answered(CancelImportDocument, { id: 'import_1', expectedVersion: 3 })])
    await userEvent.click(screen.getByRole('button', { name: 'Abandonner l’import' }))
    await userEvent.click(within(await screen.findByRole('dialog', { name: french('Abandonner cet import ?') })).getByRole('button', { name: 'Abandonner l’import' }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
  })

  test('a confirmed import leads to its lieux, a cancelled one to a new file, and neither has steps', async () => {
    visit('/n/vexin/imports/import_1')
    const { unmount } = await render(<ImportWizard dataImport={testImport({ state: 'CONFIRMED', counts: { created: 3 } })} step="lines">–</ImportWizard>, { viewer })
    expect(screen.getByRole('heading', { name: 'L’import est terminé' })).toBeVisible()
    expect(screen.getByText('3 lieux ajoutés')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Voir les lieux' })).toHaveAttribute('href', '/n/vexin/lieux')
    expect(screen.queryByRole('navigation', { name: 'Étapes de l’import' })).toBeNull()
    unmount()
    await render(<ImportWizard dataImport={testImport({ state: 'CANCELLED' })} step="lines">–</ImportWizard>, { viewer })
    expect(screen.getByRole('heading', { name: 'Cet import a été abandonné' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Importer un autre fichier' })).toHaveAttribute('href', '/n/vexin/imports')
    expect(screen.queryByRole('button', { name: 'Abandonner l’import' })).toBeNull()
  })
})

test('events that the source has no longer are asked about, and cancelled there; the others stay', async () => {
  const router = visit('/n/vexin/imports/import_1')
  const dates = { totalCount: 3, nodes: [{ id: 'date_1', startsAt: '2026-11-28T19:00:00Z', endsAt: '2026-11-28T21:00:00Z', lieu: null }] }
  const gone = (id: string, title: string, status: string) => ({ id, title, status, version: 2, viewerCanUpdate: true, essMonth: { id: 'month_1', year: 2026 }, dates })
  const dataImport = testImport({ state: 'CONFIRMED', goneEvents: [gone('event_1', 'Fanfare au lavoir', 'SCHEDULED'), gone('event_2', 'Bal', 'CANCELLED')] })
  const mocks = [{
    request: { query: CancelGoneEventDocument, variables: { input: { id: 'event_1', expectedVersion: 2, change: { status: 'CANCELLED' as const } } } },
    result: { data: { answer: { __typename: 'UpdateEssMonthEventPayload' as const, event: { __typename: 'EssMonthEvent' as const, id: 'event_1', version: 3, status: 'CANCELLED' as const }, userErrors: [] } } },
  }]
  await render(<ImportWizard dataImport={dataImport} step="lines">{null}</ImportWizard>, { viewer, mocks })
  expect(screen.getByText('2 événements ne sont plus dans ce fichier. Ont-ils encore lieu ?')).toBeVisible()
  expect(screen.getAllByRole('listitem').find(({ textContent }) => textContent?.includes('Fanfare'))).toHaveTextContent(/sam\. 28 nov\..*20 h – 22 h et 2 autres dates/)
  expect(screen.getByText('Annulé')).toBeVisible()
  expect(screen.getAllByRole('button', { name: /Annuler l’événement/ })).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: french('Annuler l’événement : Fanfare au lavoir') }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})
