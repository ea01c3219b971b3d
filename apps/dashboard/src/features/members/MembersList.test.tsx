import { screen } from '@testing-library/react'
import { visit } from '@/test/navigation'
import { render } from '@/test/render'
import { MembersList } from './MembersList'

jest.mock('next/navigation')

const pageInfo = { hasNextPage: false, endCursor: null }

test('each account stands with its roles and its address', async () => {
  visit('/n/vexin/members')
  const nodes = [{ id: 'membership_1', name: 'Camille', email: 'camille@vexin.example', roles: ['COORDINATOR' as const, 'MEMBER' as const], since: '2026-01-05T09:00:00+01:00' }]
  await render(<MembersList members={{ totalCount: 1, pageInfo, nodes }} />)
  const row = screen.getByRole('row', { name: /Camille/ })
  expect(row).toHaveTextContent(/Coordination.*Membre.*5 janvier 2026/)
  expect(screen.getByRole('link', { name: 'camille@vexin.example' })).toHaveAttribute('href', 'mailto:camille@vexin.example')
})

test('no account yet', async () => {
  visit('/n/vexin/members')
  await render(<MembersList members={{ totalCount: 0, pageInfo, nodes: [] }} />)
  expect(screen.getByRole('heading', { name: 'Aucun compte pour l’instant' })).toBeVisible()
})
