import { paths, safeReturnPath } from './paths'

test('the way back stays on this site', () => {
  expect(safeReturnPath('/n/vexin/lieux?text=a')).toBe('/n/vexin/lieux?text=a')
  for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null]) expect(safeReturnPath(evil)).toBe('/')
})

test('the sign-in page remembers where it came from', () => {
  expect(paths.signIn('/n/vexin?a=1')).toBe('/sign-in?next=%2Fn%2Fvexin%3Fa%3D1')
  expect(paths.signIn('/')).toBe('/sign-in')
})
