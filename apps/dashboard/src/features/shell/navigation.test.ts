import { memberWith } from '@/test/render'
import { currentItem, navigationOf } from './navigation'

const keys = (...permissions: string[]) => navigationOf('vexin', memberWith(...permissions).memberships[0], 2026).flatMap((group) => group.items.map((item) => item.key))

test('a visitor sees public doors only', () => {
  const visible = navigationOf('vexin', undefined, 2026).flatMap((group) => group.items.map((item) => item.key))
  expect(visible).toEqual(['home', 'lieux', 'programme'])
})

test('a door that needs a permission is hidden without it', () => {
  expect(keys()).not.toContain('imports')
  expect(keys('import:read')).toContain('imports')
})

test('the current door is the one the address hangs from', () => {
  const groups = navigationOf('vexin', memberWith().memberships[0], 2026)
  expect(currentItem(groups, '/n/vexin')).toBe('home')
  expect(currentItem(groups, '/n/vexin/lieux/la-ruche')).toBe('lieux')
  expect(currentItem(groups, '/n/vexin/month/2025/list')).toBe('month')
})
