import { addressLines, wayTo } from './directions'

const place = { label: 'Place du marché', street: null, postalCode: '62300', commune: { code: '62498', name: 'Lens' } }
const lieu = { id: 'lieu_1', slug: 'a', name: 'A', timeZone: 'Europe/Paris', address: { street: '1 rue du Four', postalCode: '62300', commune: { code: '62498', name: 'Lens' } }, location: { latitude: 50.4, longitude: 2.8 } }

test('the way leads to the coordinates of a lieu, else to the address', () => {
  expect(wayTo({ lieu, place: null })).toEqual({ map: 'https://www.openstreetmap.org/?mlat=50.4&mlon=2.8#map=17/50.4/2.8', route: 'https://www.openstreetmap.org/directions?to=50.4%2C2.8' })
  expect(wayTo({ lieu: null, place })).toEqual({ map: 'https://www.openstreetmap.org/search?query=62300%20Lens', route: null })
  expect(wayTo({ lieu: null, place: { ...place, postalCode: null, commune: null } })).toBeNull()
})

test('an address has the lines that are known', () => {
  expect(addressLines({ lieu, place: null })).toEqual(['1 rue du Four', '62300 Lens'])
  expect(addressLines({ lieu: null, place })).toEqual(['62300 Lens'])
  expect(addressLines({ lieu: null, place: null })).toEqual([])
})
