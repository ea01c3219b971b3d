import type { StyleSpecification } from 'maplibre-gl'
import type { RuntimeConfigValue } from '@/components/RuntimeConfig'
import { pointsToGeoJson, type MapPoint } from './points'

/** Colours of the map, read from the theme's CSS variables: a canvas does not see them. */
export interface MapColors {
  land: string
  water: string
  border: string
  point: string
  pointEdge: string
  cluster: string
  clusterText: string
}

export function readMapColors(element: Element): MapColors {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    land: read('--essaim-map-land'),
    water: read('--essaim-map-water'),
    border: read('--essaim-map-border'),
    point: read('--essaim-nav'),
    pointEdge: read('--mantine-color-miel-4'),
    cluster: read('--mantine-color-miel-4'),
    clusterText: '#25221e',
  }
}

/** Outlines of the départements, tiles above them where there are any, and the points in clusters. No font file is needed. */
export function mapStyle(points: MapPoint[], colors: MapColors, tiles: RuntimeConfigValue, outlinesCredit: string): StyleSpecification {
  return {
    version: 8,
    sources: {
      outlines: { type: 'geojson', data: '/geo/departements.geojson', attribution: outlinesCredit },
      ...(tiles.tilesUrl ? { tiles: { type: 'raster' as const, tiles: [tiles.tilesUrl], tileSize: 256, attribution: tiles.tilesAttribution ?? '' } } : {}),
      points: { type: 'geojson', data: pointsToGeoJson(points), cluster: true, clusterRadius: 44, clusterMaxZoom: 13 },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colors.water } },
      { id: 'land', type: 'fill', source: 'outlines', paint: { 'fill-color': colors.land } },
      { id: 'borders', type: 'line', source: 'outlines', paint: { 'line-color': colors.border, 'line-width': 1 } },
      ...(tiles.tilesUrl ? [{ id: 'tiles', type: 'raster' as const, source: 'tiles' }] : []),
      {
        id: 'clusters',
        type: 'circle',
        source: 'points',
        filter: ['has', 'point_count'],
        paint: {
          'circle-color': colors.cluster,
          'circle-radius': ['step', ['get', 'point_count'], 15, 10, 19, 100, 25],
          'circle-stroke-color': colors.point,
          'circle-stroke-width': 1.5,
        },
      },
      {
        id: 'cluster-counts',
        type: 'symbol',
        source: 'points',
        filter: ['has', 'point_count'],
        layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': ['sans-serif'], 'text-size': 13, 'text-allow-overlap': true },
        paint: { 'text-color': colors.clusterText },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        filter: ['!', ['has', 'point_count']],
        paint: { 'circle-color': colors.point, 'circle-radius': 8, 'circle-stroke-color': colors.pointEdge, 'circle-stroke-width': 2.5 },
      },
    ],
  }
}
