import { splitUserErrors } from './user-errors'

test('an error stands at its field; what has no field here stands at the top', () => {
  const errors = [
    { code: 'INVALID', message: 'Cinq chiffres', path: ['input', 'change', 'address', 'postalCode'] },
    { code: 'INVALID', message: 'Ailleurs', path: ['input', 'siret'] },
    { code: 'CONFLICT', message: 'Trop tard', path: null },
  ]
  const { byField, top } = splitUserErrors(errors, ['name', 'address.postalCode'])
  expect(byField).toEqual({ 'address.postalCode': 'Cinq chiffres' })
  expect(top.map((error) => error.message)).toEqual(['Ailleurs', 'Trop tard'])
})

test('two errors at one field: the second is not lost', () => {
  const { top } = splitUserErrors([{ code: 'A', message: 'un', path: ['name'] }, { code: 'B', message: 'deux', path: ['name'] }], ['name'])
  expect(top.map((error) => error.message)).toEqual(['deux'])
})
