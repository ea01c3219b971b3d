import { readWidgetOptions } from './options'

test.each([
  [{}, { count: 6, scheme: undefined }],
  [{ count: '12', scheme: 'dark' }, { count: 12, scheme: 'dark' }],
  [{ count: '0', scheme: 'pink' }, { count: 1, scheme: undefined }],
  [{ count: '9999' }, { count: 50 }],
  [{ count: 'douze', theme: ['CULTURE', 'FOOD'] }, { count: 6, filters: { theme: ['CULTURE', 'FOOD'] } }],
])('%j', (search, expected) => {
  expect(readWidgetOptions(search)).toMatchObject(expected)
})
