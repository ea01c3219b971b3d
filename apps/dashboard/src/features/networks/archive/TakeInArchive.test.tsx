import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { TakeInArchive } from './TakeInArchive'

jest.mock('next/navigation')

const answering = (status: number, body: object) => {
  const fetch = jest.fn<Promise<unknown>, [string, RequestInit]>(() => Promise.resolve({ status, ok: status < 400, json: () => Promise.resolve(body) }))
  Object.assign(globalThis, { fetch })
  return fetch
}

async function choose() {
  await render(<TakeInArchive />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse du réseau repris' }), 'vexin-copie')
  const file = new File(['PK'], 'vexin.zip', { type: 'application/zip' })
  fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } })
  return file
}

test('an archive is sent with its new name, and its network opens', async () => {
  const router = visit('/start')
  const fetch = answering(201, { id: 'network_2', slug: 'vexin-copie' })
  const file = await choose()
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/n/vexin-copie'))
  const [path, { body }] = fetch.mock.calls[0]!
  expect([path, [...(body as FormData).keys()], (body as FormData).get('slug'), ((body as FormData).get('file') as File).name]).toEqual(['/archives', ['slug', 'file'], 'vexin-copie', file.name])
})

test('a refusal is said in the words of the API, and another try is at hand', async () => {
  const router = visit('/start')
  answering(422, { code: 'SLUG_TAKEN', message: 'Un réseau porte déjà ce nom' })
  await choose()
  expect(await screen.findByRole('alert')).toHaveTextContent('Un réseau porte déjà ce nom')
  expect(screen.getByRole('textbox', { name: 'Adresse du réseau repris' })).toHaveValue('vexin-copie')
  expect(router.push).not.toHaveBeenCalled()
})

test.each([
  [401, { code: 'UNAUTHENTICATED' }, '/sign-in?next=%2Fstart'],
  [500, {}, undefined],
])('an answer of %d', async (status, body, leadsTo) => {
  const router = visit('/start')
  answering(status, body)
  await choose()
  if (leadsTo) await waitFor(() => expect(router.push).toHaveBeenCalledWith(leadsTo))
  else expect(await screen.findByRole('alert')).toHaveTextContent('rien n’a été écrit')
})
