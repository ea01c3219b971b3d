import { boundsOf, FRANCE, pointsToGeoJson } from './points'

const lille = { id: 'a', name: 'A', longitude: 3.06, latitude: 50.63 }
const lens = { id: 'b', name: 'B', longitude: 2.83, latitude: 50.43 }

test('GeoJSON puts the longitude first', () => {
  expect(pointsToGeoJson([lille]).features[0]?.geometry.coordinates).toEqual([3.06, 50.63])
})

test('the box holds every point, and one point has room around it', () => {
  const [west, south, east, north] = boundsOf([lille, lens])
  expect(west).toBeLessThan(2.83)
  expect(south).toBeLessThan(50.43)
  expect(east).toBeGreaterThan(3.06)
  expect(north).toBeGreaterThan(50.63)
  const alone = boundsOf([lille])
  expect(alone[2] - alone[0]).toBeGreaterThan(0.05)
})

test('without points the whole of France is shown', () => {
  expect(boundsOf([])).toEqual(FRANCE)
})
