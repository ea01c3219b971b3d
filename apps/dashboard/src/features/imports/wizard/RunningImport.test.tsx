import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { CancelImportDocument, UndoImportDocument } from './changes'
import { ImportWizard } from './ImportWizard'
import { ImportProgressDocument } from './RunningImport'
import { testImport } from './test-data'

jest.mock('next/navigation')

const viewer = memberWith('import:read', 'import:write')
const progress = (state: string, done: number | null) => ({
  request: { query: ImportProgressDocument, variables: { id: 'import_1' } },
  result: { data: { dataImport: { __typename: 'DataImport', id: 'import_1', state, version: 3, progress: done === null ? null : { __typename: 'ImportProgress', done, total: 100_000 } } } },
})
const answered = (query: typeof CancelImportDocument | typeof UndoImportDocument) => ({
  request: { query, variables: { input: { id: 'import_1', expectedVersion: 3 } } },
  result: { data: { answer: { __typename: 'Payload', userErrors: [] } } },
})

test('how far a long file is stands in words and as a bar, and the page is read anew once it is done', async () => {
  const router = visit('/n/vexin/imports/import_1')
  await render(<ImportWizard dataImport={testImport({ state: 'READING' })} step="lines">{null}</ImportWizard>, { viewer, mocks: [progress('READING', 12_000), progress('READY', null)] })
  expect(await screen.findByText(/12.000 lignes lues sur 100.000/)).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'Avancement' })).toHaveAttribute('aria-valuenow', '12')
  await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1), { timeout: 3000 })
})

test('reading can be stopped', async () => {
  const router = visit('/n/vexin/imports/import_1')
  await render(<ImportWizard dataImport={testImport({ state: 'READING' })} step="lines">{null}</ImportWizard>, { viewer, mocks: [progress('READING', 1), answered(CancelImportDocument)] })
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter la lecture' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
})

test('a written import is taken back after a question, and says then what stayed', async () => {
  const router = visit('/n/vexin/imports/import_1')
  const { unmount } = await render(<ImportWizard dataImport={testImport({ state: 'CONFIRMED', counts: { created: 2 } })} step="lines">{null}</ImportWizard>, { viewer, mocks: [answered(UndoImportDocument)] })
  expect(screen.getByText('2 lieux ajoutés')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Annuler cet import' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('Ce que quelqu’un a changé depuis')
  await userEvent.click(screen.getAllByRole('button', { name: 'Annuler cet import' }).at(-1)!)
  await waitFor(() => expect(router.refresh).toHaveBeenCalled())
  unmount()
  await render(<ImportWizard dataImport={testImport({ state: 'UNDONE', kept: { changed: 1, used: 0 } })} step="lines">{null}</ImportWizard>, { viewer })
  expect(screen.getByText(/1 fiche modifiée depuis par quelqu’un est restée telle quelle/)).toBeVisible()
})

test('a file that could not be read says why', async () => {
  visit('/n/vexin/imports/import_1')
  await render(<ImportWizard dataImport={testImport({ state: 'FAILED', problem: { code: 'EMPTY_FILE', message: 'Le fichier est vide.' } })} step="lines">{null}</ImportWizard>, { viewer })
  expect(screen.getByText('Le fichier est vide.')).toBeVisible()
})
