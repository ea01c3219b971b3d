import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ImportNamesQuery } from '@/gql/graphql'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { ResolveNamesDocument } from '../wizard/changes'
import { ImportChangeProvider } from '../wizard/ImportChange'
import { NamesStep } from './NamesStep'

jest.mock('next/navigation')

const lieu = (id: string, name: string) => ({ __typename: 'Lieu', id, slug: id, name })
const name = (id: string, text: string, rest: object = {}) => ({ id, kind: 'LIEU', text, state: 'OPEN', decided: false, lines: 2, node: null, skill: null, candidates: [], ...rest })
const imported = (...nodes: object[]) => ({ id: 'import_1', version: 4, names: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes } }) as unknown as NonNullable<ImportNamesQuery['dataImport']>

test('answers are gathered and sent at once, with the version that was looked at', async () => {
  const router = visit('/n/vexin/imports/import_1?step=names')
  const input = { dataImport: 'import_1', expectedVersion: 4, names: [{ name: 'importname_1', node: 'lieu_1' }, { name: 'importname_2', node: null }] }
  const mocks = [{ request: { query: ResolveNamesDocument, variables: { input } }, result: { data: { answer: { __typename: 'Payload', userErrors: [] } } } }]
  const ruche = { name: 'La Ruche', score: 0.8, node: lieu('lieu_1', 'La Ruche'), skill: null }
  await render(
    <ImportChangeProvider>
      <NamesStep dataImport={imported(name('importname_1', 'Ruche de Lens', { candidates: [ruche] }), name('importname_2', 'Mairie', { state: 'UNKNOWN' }))} skills={[]} />
    </ImportChangeProvider>,
    { viewer: memberWith('import:write'), mocks },
  )
  expect(screen.getByRole('button', { name: 'Enregistrer les réponses' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'C’est La Ruche' }))
  await userEvent.click(screen.getByRole('button', { name: 'Pas dans Essaim' }))
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer les 2 réponses' }))
  await waitFor(() => expect(router.refresh).toHaveBeenCalledTimes(1))
})
