import { screen } from '@testing-library/react'
import type { ImportsListQuery } from '@/gql/graphql'
import { visit } from '@/test/navigation'
import { memberWith, render } from '@/test/render'
import { ImportsList } from './ImportsList'

jest.mock('next/navigation')

const imports = (...nodes: object[]) => ({ totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes }) as unknown as NonNullable<ImportsListQuery['dataImports']>

test('without imports, who may is invited to bring a file, and nobody else', async () => {
  visit('/n/vexin/imports')
  const { unmount } = await render(<ImportsList imports={imports()} />, { viewer: memberWith('import:read', 'import:write') })
  expect(screen.getByRole('heading', { name: 'Aucun import pour l’instant' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible()
  unmount()
  await render(<ImportsList imports={imports()} />, { viewer: memberWith('import:read') })
  expect(screen.queryByRole('button', { name: 'Choisir un fichier' })).toBeNull()
})

test('each import says how far it is and what its lines became', async () => {
  visit('/n/vexin/imports')
  const counts = { created: 12, updated: 0, unchanged: 0, duplicates: 2, rejected: 1, skipped: 0 }
  await render(<ImportsList imports={imports({ id: 'import_1', fileName: 'lieux.csv', state: 'READY', target: 'LIEUX', progress: null, createdAt: '2026-11-03T09:00:00+01:00', counts })} />, { viewer: memberWith('import:read') })
  const row = screen.getByRole('row', { name: /lieux\.csv/ })
  expect(row).toHaveTextContent('À vérifier')
  expect(row).toHaveTextContent('3 novembre 2026')
  expect(row).toHaveTextContent('12 nouveaux · 2 doublons à décider · 1 refusée')
  expect(screen.getByRole('link', { name: 'lieux.csv' })).toHaveAttribute('href', '/n/vexin/imports/import_1')
})
