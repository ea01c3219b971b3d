import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { render } from '@/test/render'
import { SetupForm } from './SetupForm'

const answering = (status: number, body: object) => {
  const fetch = jest.fn<Promise<unknown>, [string, RequestInit]>(() => Promise.resolve({ status, ok: status < 400, json: () => Promise.resolve(body) }))
  Object.assign(globalThis, { fetch })
  return fetch
}
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const write = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Créer le compte et le réseau' }))
async function fillIn() {
  write(/^Prénom et nom/, 'Camille Roux')
  write(/^Adresse e-mail/, 'camille@vexin.example')
  fireEvent.change(screen.getByLabelText(/^Mot de passe/), { target: { value: 'un long mot de passe' } })
  write(/^Nom( \*)?$/, 'Collectif du Vexin')
  await userEvent.click(screen.getByRole('combobox', { name: 'Départements' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Val-d’Oise (95)' }))
}
const form = () => render(<SetupForm token="t" options={{ departements: [{ code: '95', name: 'Val-d’Oise' }] }} />)

test('what is missing of both is said at once, and asks nobody', async () => {
  const fetch = answering(201, {})
  await form()
  await send()
  for (const text of ['Écrivez votre prénom et votre nom.', 'Choisissez un mot de passe de 10 caractères au moins.', 'Donnez un nom au réseau.']) expect(screen.getByText(text)).toBeVisible()
  await waitFor(() => expect(field(/^Prénom et nom/)).toHaveFocus())
  expect(fetch).not.toHaveBeenCalled()
})

test('account and network are sent together; what the API refuses stands at its field', async () => {
  const fetch = answering(422, { problems: [{ path: ['account', 'email'], message: 'Adresse incomplète.' }, { path: ['network', 'slug'], message: 'Ce nom est pris.' }] })
  await form()
  await fillIn()
  await send()
  expect(await screen.findByText('Adresse incomplète.')).toBeVisible()
  expect(screen.getByText('Ce nom est pris.')).toBeVisible()
  expect(JSON.parse(String(fetch.mock.calls[0]![1].body))).toMatchObject({
    token: 't', account: { name: 'Camille Roux', email: 'camille@vexin.example' }, network: { slug: 'collectif-du-vexin', territory: { departements: ['95'] } },
  })
  answering(409, { code: 'SETUP_DONE', message: 'Essaim est déjà installé ici.' })
  await send()
  expect(await screen.findByRole('alert')).toHaveTextContent('Essaim est déjà installé ici.')
})
