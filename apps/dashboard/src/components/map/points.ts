import type { FeatureCollection, Point } from 'geojson'

/** Something to show on the map. */
export interface MapPoint {
  id: string
  name: string
  longitude: number
  latitude: number
  /** Where a click leads. */
  href?: string
  /** One line under the name: the commune, a family. */
  detail?: string
}

export type Bounds = [west: number, south: number, east: number, north: number]

/** Metropolitan France, shown when there are no points. */
export const FRANCE: Bounds = [-5.2, 41.3, 9.6, 51.1]

export function pointsToGeoJson(points: MapPoint[]): FeatureCollection<Point, { id: string }> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, longitude, latitude }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  }
}

/** The box around the points, with some room when they are few or close together. */
export function boundsOf(points: MapPoint[]): Bounds {
  if (points.length === 0) return FRANCE
  const longitudes = points.map((point) => point.longitude)
  const latitudes = points.map((point) => point.latitude)
  const room = 0.05
  return [Math.min(...longitudes) - room, Math.min(...latitudes) - room, Math.max(...longitudes) + room, Math.max(...latitudes) + room]
}

/** Degrees within which points are one territory: metropolitan France is about 15 wide. */
const TERRITORY = 16

/** What a map shows first: all points, or the territory with the most of them when some are oceans away, such as overseas. */
export function frameOf(points: MapPoint[]): { shown: MapPoint[]; elsewhere: number } {
  const territories: MapPoint[][] = []
  for (const point of points) {
    const near = territories.find(([first]) => first && Math.abs(first.longitude - point.longitude) < TERRITORY && Math.abs(first.latitude - point.latitude) < TERRITORY)
    if (near) near.push(point)
    else territories.push([point])
  }
  const shown = territories.reduce<MapPoint[]>((largest, territory) => (territory.length > largest.length ? territory : largest), [])
  return { shown, elsewhere: points.length - shown.length }
}
