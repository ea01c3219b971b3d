import { filledFields } from './fills'
import { side } from './test-data'

const lens = { code: '62498', name: 'Lens' }
const lille = { code: '59350', name: 'Lille' }
const point = { latitude: 50.4, longitude: 2.8 }

test('what is empty is filled, lists are united, what is there stays', () => {
  const kept = side('a', 'A', { summary: 'Le mien', families: [{ code: 'FABLAB' }] })
  const merged = side('b', 'B', { summary: 'Le sien', website: 'https://b.example', families: [{ code: 'FABLAB' }], tags: [{ code: 'REPAIR_CAFE' }] })
  expect(filledFields(kept, merged)).toEqual(['website', 'tags'])
  expect(filledFields(merged, kept)).toEqual([])
})

test.each([
  ['the rest of the same one', { street: '1, rue de l’Église', postalCode: null, commune: lens }, { street: '1 rue de l\'eglise', postalCode: '62300', commune: lens }, ['address', 'location']],
  ['nothing of another street', { street: '1 rue A', postalCode: null, commune: lens }, { street: '2 rue B', postalCode: '62300', commune: lens }, ['location']],
  ['nothing of another commune', { street: null, postalCode: null, commune: lens }, { street: '1 rue A', postalCode: '59000', commune: lille }, []],
  ['all where there was none', { street: null, postalCode: null, commune: null }, { street: null, postalCode: null, commune: lille }, ['address', 'location']],
])('an address is one thing: %s', (_, mine, theirs, expected) => {
  expect(filledFields(side('a', 'A', { address: mine }), side('b', 'B', { address: theirs, location: point }))).toEqual(expected)
})
