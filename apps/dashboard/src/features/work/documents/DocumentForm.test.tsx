import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { outcomeOf, uploadFile, type FileOutcome } from '@/features/project-files/uploadFile'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { CreateDocumentDocument } from '../work.operations'
import { DocumentForm } from './DocumentForm'

jest.mock('next/navigation')
jest.mock('@mantine/notifications')
jest.mock('@/features/project-files/uploadFile', () => ({ ...jest.requireActual('@/features/project-files/uploadFile'), uploadFile: jest.fn() }))
jest.setTimeout(20_000)

const onClose = jest.fn()
const created = (input: object) => ({
  request: { query: CreateDocumentDocument, variables: { input } },
  result: { data: { answer: { __typename: 'CreateCooperationDocumentPayload' as const, saved: { __typename: 'CooperationDocument' as const, id: 'document_1', version: 1 }, userErrors: [] } } },
})
const show = async (...mocks: object[]) => {
  onClose.mockClear()
  visit('/n/vexin/projects/project_1/work')
  await render(<DocumentForm project="project_1" onClose={onClose} />, { viewer: memberWith('project:update'), mocks: mocks as never })
  await userEvent.type(screen.getByRole('textbox', { name: /^Nom du document/ }), 'Bilan')
}
const answer = (outcome: FileOutcome) => jest.mocked(uploadFile).mockResolvedValueOnce(outcome)
const choose = () => userEvent.upload(screen.getByLabelText(/^Choisir un/, { selector: 'input' }), new File(['x'], 'bilan.pdf'))
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))

test('a document is a link', async () => {
  await show(created({ title: 'Bilan', url: 'https://a.example', file: null, project: 'project_1' }))
  await save()
  expect(screen.getByText('Collez le lien du document.')).toBeVisible()
  await userEvent.type(screen.getByRole('textbox', { name: /^Lien/ }), 'https://a.example')
  await save()
  await waitFor(() => expect(onClose).toHaveBeenCalled())
})

test('or a file, which is sent as soon as it is chosen and shows what it is', async () => {
  await show(created({ title: 'Bilan', url: null, file: 'file_1', project: 'project_1' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Un fichier' }))
  await save()
  expect(screen.getByText('Choisissez un fichier, et attendez la fin de son envoi.')).toBeVisible()
  answer({ kind: 'refused', message: 'Ce fichier est vide.' })
  await choose()
  expect(await screen.findByRole('alert')).toHaveTextContent('« bilan.pdf » n’a pas été envoyéCe fichier est vide.')
  answer({ kind: 'received', file: { id: 'file_1', name: 'bilan.pdf', type: 'PDF', size: 1_234_567 } })
  await choose()
  expect(await screen.findByText('PDF · 1,2 Mo')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  await save()
  await waitFor(() => expect(onClose).toHaveBeenCalled())
})

test.each<[number, string, FileOutcome]>([
  [201, '{"id":"file_1","name":"a.pdf","type":"PDF","size":3}', { kind: 'received', file: { id: 'file_1', name: 'a.pdf', type: 'PDF', size: 3 } }],
  [401, '{}', { kind: 'signedOut' }],
  [413, '<html>', { kind: 'tooLarge' }],
  [415, '{"code":"FILE_FORMAT","message":"Non."}', { kind: 'refused', message: 'Non.' }],
  [502, '<html>', { kind: 'unreachable' }],
  [200, 'null', { kind: 'unreachable' }],
])('an answer %s %s', (status, body, outcome) => {
  expect(outcomeOf(status, body)).toEqual(outcome)
})
