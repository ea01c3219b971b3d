import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { FragmentType } from '@/gql'
import type { GalleryPhotoFragment } from '@/gql/graphql'
import { french } from '@/test/french'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import type { GalleryPhoto } from './documents'
import { DeletePhotoDocument, UpdatePhotoDocument } from './documents'
import { Photos } from './Photos'
import { MAX_PHOTO_SIZE, outcomeOf, uploadPhoto, type PhotoOutcome } from './uploadPhoto'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
jest.mock('./uploadPhoto', () => ({ ...jest.requireActual('./uploadPhoto'), uploadPhoto: jest.fn() }))
jest.setTimeout(20_000)

const photo = (number: number, alternative: string | null): GalleryPhotoFragment => ({
  id: `photo_${number}`, version: 3, alternative, credit: number === 1 ? 'Ada' : null, width: 600, height: 400,
  small: `/photos/photo_${number}/320.webp`, medium: `/photos/photo_${number}/960.webp`, large: `/photos/photo_${number}/1920.webp`,
})
const photos = [photo(1, 'Une scie'), photo(2, null)]
const subject = { id: 'resource_1', name: 'Atelier bois' }
const show = async (shown = photos, canUpdate = true, mocks: object[] = []) => {
  const router = visit('/n/vexin/resources/resource_1')
  await render(<Photos subject={subject} photos={shown as unknown as FragmentType<typeof GalleryPhoto>[]} canUpdate={canUpdate} />, { mocks: mocks as never })
  return router
}
const answer = (outcome: PhotoOutcome) => jest.mocked(uploadPhoto).mockResolvedValueOnce(outcome)
const picture = (name: string) => new File(['x'], name, { type: 'image/jpeg' })

test('a visitor looks at photos one by one, by buttons and arrow keys', async () => {
  await show(photos, false)
  expect(screen.queryByRole('button', { name: 'Ajouter des photos' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Une scie (agrandir)' }))
  const dialog = await screen.findByRole('dialog', { name: 'Atelier bois' })
  expect(within(dialog).getByRole('img', { name: 'Une scie' })).toHaveAttribute('src', '/photos/photo_1/1920.webp')
  expect(within(dialog).getByText('Photo : Ada')).toBeInTheDocument()
  fireEvent.keyDown(window, { key: 'ArrowLeft' })
  fireEvent.keyDown(window, { key: 'ArrowRight' })
  expect(within(dialog).getByRole('img', { name: 'Photo 2' })).toBeInTheDocument()
  expect(within(dialog).getByRole('status')).toHaveTextContent('2 sur 2')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Photo précédente' }))
  expect(within(dialog).getByRole('img', { name: 'Une scie' })).toBeInTheDocument()
})

test('where there is no photo, a visitor sees nothing, and whoever may add some what to do', async () => {
  await show([], false)
  expect(screen.queryByRole('heading', { name: 'Photos' })).toBeNull()
  await show([])
  expect(screen.getByText(/déposez-en ici, ou prenez-en une/)).toBeInTheDocument()
})

test('several photos are sent one after the other; one that is refused says why, and the others are described next', async () => {
  const router = await show()
  answer({ kind: 'refused', message: 'Cette image est abîmée.' })
  answer({ kind: 'received', id: 'photo_3' })
  await userEvent.upload(screen.getByLabelText('Ajouter des photos', { selector: 'input' }), [picture('a.jpg'), picture('b.jpg')])
  expect(await screen.findByRole('alert')).toHaveTextContent('« a.jpg » n’a pas été ajoutéeCette image est abîmée.')
  expect(jest.mocked(uploadPhoto).mock.calls.map(([{ file, subject: to }]) => [file.name, to])).toEqual([['a.jpg', 'resource_1'], ['b.jpg', 'resource_1']])
  expect(await screen.findAllByLabelText('Que voit-on sur cette photo ?')).toHaveLength(2)
  expect(router.refresh).toHaveBeenCalledTimes(1)
})

test('while a photo is on its way its progress is said, and it can be stopped; a photo may fall anywhere', async () => {
  await show()
  jest.mocked(uploadPhoto).mockImplementationOnce(({ onProgress, signal }) => {
    onProgress(0.5)
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'stopped' })))
  })
  fireEvent.drop(document.body, { dataTransfer: { files: [picture('a.jpg'), picture('b.jpg')], types: ['Files'] } })
  expect(await screen.findByRole('progressbar', { name: 'Avancement de l’envoi' })).toHaveAttribute('aria-valuenow', '50')
  expect(screen.getByText('Envoi de « a.jpg », encore 2 photos à envoyer')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter l’envoi' }))
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an answer that did not come lets one try again', async () => {
  await show()
  answer({ kind: 'unreachable' })
  answer({ kind: 'received', id: 'photo_3' })
  await userEvent.upload(screen.getByLabelText('Ajouter des photos', { selector: 'input' }), picture('a.jpg'))
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

describe('what a photo shows', () => {
  const update = (input: object, result: object) => ({ request: { query: UpdatePhotoDocument, variables: { input } }, result: { data: { updatePhoto: result } } })
  const done = (version: number) => ({ photo: { id: 'photo_2', version }, userErrors: [], conflicts: [] })
  const edit = () => userEvent.click(screen.getByRole('button', { name: 'Décrire et ranger' }))
  const second = () => within(screen.getByRole('form', { name: french('Description de « Photo 2 »') }))

  test('is said, and nothing else is sent; with the way back', async () => {
    const router = await show(photos, true, [update({ id: 'photo_2', expectedVersion: 3, change: { alternative: 'Un étau' } }, done(4))])
    await edit()
    await userEvent.type(second().getByLabelText('Que voit-on sur cette photo ?'), 'Un étau')
    await userEvent.click(second().getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => expect(router.refresh).toHaveBeenCalled())
    expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'changed-photo_2-4' }))
  })

  test('stays in the field where somebody else wrote meanwhile', async () => {
    await show(photos, true, [update({ id: 'photo_2', expectedVersion: 3, change: { alternative: 'Un étau' } }, { photo: null, userErrors: [{ code: 'CONFLICT', path: [], message: 'x' }], conflicts: [{ field: 'alternative', theirs: 'Une presse' }] })])
    await edit()
    await userEvent.type(second().getByLabelText('Que voit-on sur cette photo ?'), 'Un étau')
    await userEvent.click(second().getByRole('button', { name: 'Enregistrer' }))
    expect(await second().findByRole('alert')).toHaveTextContent('Quelqu’un d’autre vient de changer cette photo.')
    expect(second().getByLabelText('Que voit-on sur cette photo ?')).toHaveValue('Un étau')
  })

  test('photos change places by buttons, and the ends are ends', async () => {
    const router = await show(photos, true, [update({ id: 'photo_2', expectedVersion: 3, change: { position: 0 } }, done(4))])
    await edit()
    expect(screen.getByRole('button', { name: french('Reculer « Photo 2 »') })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: french('Avancer « Photo 2 »') }))
    expect(await screen.findByText('Photo déplacée : 1 sur 2')).toBeInTheDocument()
    expect(router.refresh).toHaveBeenCalled()
  })

  test('a photo that is removed can be brought back', async () => {
    await show(photos, true, [{ request: { query: DeletePhotoDocument, variables: { input: { id: 'photo_1', expectedVersion: 3 } } }, result: { data: { deletePhoto: { deletedId: 'photo_1', userErrors: [] } } } }])
    await edit()
    await userEvent.click(screen.getByRole('button', { name: french('Retirer « Une scie »') }))
    await waitFor(() => expect(notifications.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'deleted-photo_1' })))
  })
})

test('every answer to an upload is understood', async () => {
  expect(outcomeOf(201, '{"id":"photo_1"}')).toEqual({ kind: 'received', id: 'photo_1' })
  expect(outcomeOf(415, '{"code":"PHOTO_HEIC","message":"HEIC."}')).toEqual({ kind: 'refused', message: 'HEIC.' })
  expect(outcomeOf(503, '{"code":"STORE_UNREACHABLE","message":"Plus tard."}')).toEqual({ kind: 'refused', message: 'Plus tard.' })
  expect(outcomeOf(503, '{"code":"PHOTO_BUSY","message":"…"}')).toEqual({ kind: 'busy' })
  expect(outcomeOf(413, '{"error":"PAYLOAD_TOO_LARGE"}')).toEqual({ kind: 'tooLarge' })
  expect(outcomeOf(401, '{"code":"UNAUTHENTICATED","message":"…"}')).toEqual({ kind: 'signedOut' })
  expect(outcomeOf(502, '<html>')).toEqual({ kind: 'unreachable' })
  const heavy = picture('a.jpg')
  Object.defineProperty(heavy, 'size', { value: MAX_PHOTO_SIZE + 1 })
  const { uploadPhoto: send } = jest.requireActual<typeof import('./uploadPhoto')>('./uploadPhoto')
  await expect(send({ file: heavy, subject: 'resource_1', onProgress: () => undefined, signal: new AbortController().signal })).resolves.toEqual({ kind: 'tooLarge' })
})
