import { boundsOf, FRANCE, frameOf, pointsToGeoJson } from './points'

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

test('a territory fills the frame even when some points are overseas, and those are counted', () => {
  const nice = { id: 'c', name: 'C', longitude: 7.27, latitude: 43.7 }
  const saintDenis = { id: 'd', name: 'D', longitude: 55.45, latitude: -20.88 }
  expect(frameOf([saintDenis, lille, lens, nice])).toEqual({ shown: [lille, lens, nice], elsewhere: 1 })
  expect(frameOf([lille, nice])).toEqual({ shown: [lille, nice], elsewhere: 0 })
  expect(frameOf([saintDenis])).toEqual({ shown: [saintDenis], elsewhere: 0 })
  expect(frameOf([])).toEqual({ shown: [], elsewhere: 0 })
})
