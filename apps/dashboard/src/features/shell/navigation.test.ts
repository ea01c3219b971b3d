import { accessIn } from '@/lib/permissions'
import { memberWith } from '@/test/render'
import { currentItem, navigationOf } from './navigation'

const doors = (...permissions: string[]) => navigationOf('vexin', accessIn(memberWith(...permissions), 'vexin'), 2026)
const keys = (...permissions: string[]) => doors(...permissions).flatMap((group) => group.items.map((item) => item.key))

test('a visitor sees public doors only', () => {
  const visible = navigationOf('vexin', accessIn({ ...memberWith(), memberships: [] }, 'vexin'), 2026).flatMap((group) => group.items.map((item) => item.key))
  expect(visible).toEqual(['home', 'lieux', 'programme'])
})

test('a door that needs a permission is hidden without it', () => {
  expect(keys()).not.toContain('imports')
  expect(keys('import:read')).toContain('imports')
  expect(keys('import:read')).not.toContain('settings')
  expect(keys('network:update')).toContain('settings')
  expect(keys('network:update')).not.toContain('apiKeys')
  expect(keys('apiKey:read')).toContain('apiKeys')
})

test('the current door is the one the address hangs from', () => {
  const groups = doors()
  expect(currentItem(groups, '/n/vexin')).toBe('home')
  expect(currentItem(groups, '/n/vexin/lieux/la-ruche')).toBe('lieux')
  expect(currentItem(groups, '/n/vexin/month/2025/list')).toBe('month')
})
