import { memberWith } from '@/test/render'
import { accessIn } from './permissions'

test('a member may what the roles allow, in that network only', () => {
  const viewer = memberWith('lieu:create')
  expect(accessIn(viewer, 'vexin').can('lieu:create')).toBe(true)
  expect(accessIn(viewer, 'vexin').can('import:write')).toBe(false)
  expect(accessIn(viewer, 'vexin').member).toBe(true)
  expect(accessIn(viewer, 'artois').can('lieu:create')).toBe(false)
  expect(accessIn(viewer, 'artois').member).toBe(false)
})

test('an admin of the instance finds every network open, without being a member', () => {
  const access = accessIn({ ...memberWith(), instanceAdmin: true, memberships: [] }, 'vexin')
  expect(access.member).toBe(true)
  expect(access.can('import:write')).toBe(true)
})
