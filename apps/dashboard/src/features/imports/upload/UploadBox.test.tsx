import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { handOver } from '@/lib/handed-over'
import { UploadBox } from './UploadBox'
import { MAX_FILE_SIZE, outcomeOf, uploadFile, type UploadOutcome } from './uploadFile'

jest.mock('next/navigation')
jest.mock('./uploadFile', () => ({ ...jest.requireActual('./uploadFile'), uploadFile: jest.fn() }))

const answer = (outcome: UploadOutcome) => jest.mocked(uploadFile).mockResolvedValueOnce(outcome)
const list = new File(['nom;commune\nLa Ruche;Lens\n'], 'lieux.csv', { type: 'text/csv' })
const drop = (...files: File[]) => fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } })
const paste = (text: string) => fireEvent.paste(document.body, { clipboardData: { getData: () => text } })
const open = async () => {
  const router = visit('/n/vexin/imports')
  await render(<UploadBox />, { viewer: memberWith('import:write') })
  return router
}

test('a chosen file is sent with the network, and its import opens', async () => {
  const router = await open()
  answer({ kind: 'received', id: 'import_1' })
  await userEvent.upload(screen.getByLabelText('Choisir un fichier', { selector: 'input' }), list)
  expect(uploadFile).toHaveBeenCalledWith(expect.objectContaining({ file: list, network: 'vexin' }))
  expect(router.push).toHaveBeenCalledWith('/n/vexin/imports/import_1')
})

test('while a file is on its way its progress is said, and it can be stopped', async () => {
  await open()
  jest.mocked(uploadFile).mockImplementationOnce(({ onProgress, signal }) => {
    onProgress(0.5)
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'stopped' })))
  })
  drop(list)
  expect(await screen.findByRole('progressbar', { name: 'Avancement de l’envoi' })).toHaveAttribute('aria-valuenow', '50')
  expect(screen.getByRole('status')).toHaveTextContent('Envoi de « lieux.csv »')
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter l’envoi' }))
  expect(await screen.findByText(/Déposez ici/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('why a file is refused is said in the words of the API, and another can be tried', async () => {
  await open()
  answer({ kind: 'refused', message: 'Le fichier est vide.' })
  drop(list)
  expect(await screen.findByRole('alert')).toHaveTextContent('Le fichier est vide.')
  answer({ kind: 'unreachable' })
  drop(list)
  expect(await screen.findByText(/Vérifiez votre connexion/)).toBeVisible()
})

test('a file may fall anywhere on the page; text that is dragged is nobody’s business here', async () => {
  const router = await open()
  answer({ kind: 'received', id: 'import_2' })
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })
  expect(screen.getByText('Déposez le fichier où vous voulez')).toBeInTheDocument()
  drop(list)
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/imports/import_2'))
  expect(fireEvent.drop(document.body, { dataTransfer: { files: [], types: ['text/plain'] } })).toBe(true)
})

test('a file that has fallen on another page is sent once this one has opened', async () => {
  answer({ kind: 'received', id: 'import_5' })
  handOver([list])
  const router = await open()
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin/imports/import_5'))
})

test('every kind of file that is read can be chosen', async () => {
  await open()
  const kinds = screen.getByLabelText<HTMLInputElement>('Choisir un fichier', { selector: 'input' }).accept.split(',')
  expect(kinds).toEqual(expect.arrayContaining(['.csv', '.xlsx', '.xlsm', '.ods', '.json', '.jsonl', '.geojson', '.ics']))
})

test('a table that is pasted is sent as a file; one line is none, and a paste into a field is left alone', async () => {
  await open()
  jest.mocked(uploadFile).mockClear()
  answer({ kind: 'received', id: 'import_3' })
  paste('La Ruche')
  expect(uploadFile).not.toHaveBeenCalled()
  paste('nom\tcommune\nLa Ruche\tLens')
  await waitFor(() => expect(uploadFile).toHaveBeenCalledTimes(1))
  const { file } = jest.mocked(uploadFile).mock.calls[0]![0]
  expect([file.name, file.size]).toEqual(['tableau-collé.txt', 25])
})

test('a table can be pasted into a field too', async () => {
  await open()
  jest.mocked(uploadFile).mockClear()
  answer({ kind: 'received', id: 'import_4' })
  await userEvent.click(screen.getByRole('button', { name: 'Coller un tableau' }))
  const field = await screen.findByLabelText('Cellules copiées')
  fireEvent.change(field, { target: { value: 'nom' } })
  await userEvent.click(screen.getByRole('button', { name: 'Lire ce tableau' }))
  expect(await screen.findByText(/Il faut au moins deux lignes/)).toBeVisible()
  fireEvent.change(field, { target: { value: 'nom;commune\nLa Ruche;Lens' } })
  await userEvent.click(screen.getByRole('button', { name: 'Lire ce tableau' }))
  await waitFor(() => expect(uploadFile).toHaveBeenCalledTimes(1))
})

test('several files at once are not sent', async () => {
  await open()
  jest.mocked(uploadFile).mockClear()
  drop(list, list)
  expect(await screen.findByRole('alert')).toHaveTextContent('Déposez un seul fichier à la fois.')
  expect(uploadFile).not.toHaveBeenCalled()
})

test('whose session has ended signs in first, and comes back', async () => {
  const router = await open()
  answer({ kind: 'signedOut' })
  drop(list)
  await screen.findByText(/Déposez ici/)
  expect(router.push).toHaveBeenCalledWith('/sign-in?next=%2Fn%2Fvexin%2Fimports')
})

test('every answer to an upload is understood, those of proxies too', async () => {
  expect(outcomeOf(201, '{"id":"import_1"}')).toEqual({ kind: 'received', id: 'import_1' })
  expect(outcomeOf(422, '{"code":"EMPTY_FILE","message":"Vide."}')).toEqual({ kind: 'refused', message: 'Vide.' })
  expect(outcomeOf(413, '{"error":"PAYLOAD_TOO_LARGE"}')).toEqual({ kind: 'tooLarge' })
  expect(outcomeOf(401, '{"code":"UNAUTHENTICATED","message":"…"}')).toEqual({ kind: 'signedOut' })
  expect(outcomeOf(502, '<html>')).toEqual({ kind: 'unreachable' })
})

test('a file that is too large is not sent at all', async () => {
  const large = new File([], 'lieux.csv')
  Object.defineProperty(large, 'size', { value: MAX_FILE_SIZE + 1 })
  const { uploadFile: send } = jest.requireActual<typeof import('./uploadFile')>('./uploadFile')
  await expect(send({ file: large, network: 'vexin', onProgress: () => undefined, signal: new AbortController().signal })).resolves.toEqual({ kind: 'tooLarge' })
})
