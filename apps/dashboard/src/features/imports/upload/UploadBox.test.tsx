import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { UploadBox } from './UploadBox'
import { MAX_FILE_SIZE, outcomeOf, uploadFile, type UploadOutcome } from './uploadFile'

jest.mock('next/navigation')
jest.mock('./uploadFile', () => ({ ...jest.requireActual('./uploadFile'), uploadFile: jest.fn() }))

const answer = (outcome: UploadOutcome) => jest.mocked(uploadFile).mockResolvedValueOnce(outcome)
const list = new File(['nom;commune\nLa Ruche;Lens\n'], 'lieux.csv', { type: 'text/csv' })
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
  fireEvent.drop(screen.getByText(/Déposez ici/), { dataTransfer: { files: [list] } })
  expect(await screen.findByRole('progressbar', { name: 'Avancement de l’envoi' })).toHaveAttribute('aria-valuenow', '50')
  expect(screen.getByRole('status')).toHaveTextContent('Envoi de « lieux.csv »')
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter l’envoi' }))
  expect(await screen.findByText(/Déposez ici/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('why a file is refused is said in the words of the API, and another can be tried', async () => {
  await open()
  answer({ kind: 'refused', message: 'Le fichier est vide.' })
  fireEvent.drop(screen.getByText(/Déposez ici/), { dataTransfer: { files: [list] } })
  expect(await screen.findByRole('alert')).toHaveTextContent('Le fichier est vide.')
  answer({ kind: 'unreachable' })
  fireEvent.drop(screen.getByText(/Déposez ici/), { dataTransfer: { files: [list] } })
  expect(await screen.findByText(/Vérifiez votre connexion/)).toBeVisible()
})

test('a file that falls beside the box does not replace the page, and is not sent either', async () => {
  await open()
  jest.mocked(uploadFile).mockClear()
  expect(fireEvent.drop(document.body, { dataTransfer: { files: [list], types: ['Files'] } })).toBe(false)
  expect(uploadFile).not.toHaveBeenCalled()
  // Text that is dragged, into a field for instance, is nobody's business here.
  expect(fireEvent.drop(document.body, { dataTransfer: { files: [], types: ['text/plain'] } })).toBe(true)
})

test('several files at once are not sent', async () => {
  await open()
  jest.mocked(uploadFile).mockClear()
  fireEvent.drop(screen.getByText(/Déposez ici/), { dataTransfer: { files: [list, list] } })
  expect(await screen.findByRole('alert')).toHaveTextContent('Déposez un seul fichier à la fois.')
  expect(uploadFile).not.toHaveBeenCalled()
})

test('whose session has ended signs in first, and comes back', async () => {
  const router = await open()
  answer({ kind: 'signedOut' })
  fireEvent.drop(screen.getByText(/Déposez ici/), { dataTransfer: { files: [list] } })
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
