import type { StyleSpecification } from 'maplibre-gl'
import type { Bounds, MapPoint } from './points'

export interface MapWords {
  title: string
  zoomIn: string
  zoomOut: string
  gesture: string
  touch: string
  credits: string
  close: string
}

export interface Place {
  longitude: number
  latitude: number
}

export interface EssaimMap {
  /** Shows the points of a style; they are handed over too, because a layer keeps only their ids. */
  setStyle: (style: StyleSpecification, points: MapPoint[]) => void
  fit: (bounds: Bounds) => void
  highlight: (point: MapPoint | undefined) => void
  /** Calls back with the place of every click on the map, in place of what a click does otherwise. */
  pick: (onPick: (place: Place) => void) => void
  /** The map as it stands, for paper: of its own canvas browsers print nothing. */
  picture: () => HTMLCanvasElement
  remove: () => void
}

/** MapLibre with our controls; its worker is served by the dashboard itself. Rejects where there is no WebGL. */
export async function createMap(container: HTMLElement, words: MapWords): Promise<EssaimMap> {
  const maplibre = await import('maplibre-gl')
  maplibre.setWorkerUrl('/maplibre/worker.mjs')
  const map = new maplibre.Map({
    container,
    attributionControl: { compact: true },
    cooperativeGestures: true,
    dragRotate: false,
    maxZoom: 18,
    locale: {
      'Map.Title': words.title,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
      'CooperativeGesturesHandler.WindowsHelpText': words.gesture,
      'CooperativeGesturesHandler.MacHelpText': words.gesture.replace('Ctrl', '⌘'),
      'CooperativeGesturesHandler.MobileHelpText': words.touch,
      'AttributionControl.ToggleAttribution': words.credits,
      'Popup.Close': words.close,
    },
  })
  map.addControl(new maplibre.NavigationControl({ showCompass: false }))
  map.touchZoomRotate.disableRotation()

  let points = new Map<string, MapPoint>()
  const popup = new maplibre.Popup({ offset: 14, maxWidth: '260px' })
  const halo = new maplibre.Popup({ offset: 14, closeButton: false, focusAfterOpen: false })

  let picking: ((place: Place) => void) | undefined
  map.on('click', ({ lngLat }) => picking?.({ longitude: lngLat.lng, latitude: lngLat.lat }))
  map.on('click', 'points', ({ features }) => {
    if (picking) return
    const point = points.get(String(features?.[0]?.properties['id']))
    if (point) popup.setLngLat([point.longitude, point.latitude]).setDOMContent(card(point)).addTo(map)
  })
  map.on('click', 'clusters', async ({ features }) => {
    if (picking) return
    const cluster = features?.[0]
    const source = map.getSource<InstanceType<typeof maplibre.GeoJSONSource>>('points')
    if (!source || cluster?.geometry.type !== 'Point') return
    const zoom = await source.getClusterExpansionZoom(Number(cluster.properties['cluster_id']))
    const [longitude = 0, latitude = 0] = cluster.geometry.coordinates
    map.easeTo({ center: [longitude, latitude], zoom })
  })
  for (const layer of ['points', 'clusters']) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = picking ? 'crosshair' : 'pointer'))
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = picking ? 'crosshair' : ''))
  }

  return {
    setStyle: (style, shown) => {
      points = new Map(shown.map((point) => [point.id, point]))
      map.setStyle(style)
    },
    fit: (bounds) => {
      map.fitBounds(bounds, { padding: 32, maxZoom: 13, animate: false })
    },
    highlight: (point) => {
      if (point) halo.setLngLat([point.longitude, point.latitude]).setText(point.name).addTo(map)
      else halo.remove()
    },
    pick: (onPick) => {
      picking = onPick
      map.getCanvas().style.cursor = 'crosshair'
    },
    picture: () => {
      // What WebGL has drawn can be copied only until the browser shows it.
      map.redraw()
      const { width, height } = map.getCanvas()
      const picture = Object.assign(document.createElement('canvas'), { width, height })
      picture.getContext('2d')?.drawImage(map.getCanvas(), 0, 0)
      return picture
    },
    remove: () => map.remove(),
  }
}

/** The small card of a point: its name, as a link when it leads somewhere. */
function card(point: MapPoint): HTMLElement {
  const box = document.createElement('div')
  const name = document.createElement(point.href ? 'a' : 'strong')
  if (point.href) name.setAttribute('href', point.href)
  name.textContent = point.name
  box.append(name)
  if (point.detail) {
    const detail = document.createElement('div')
    detail.textContent = point.detail
    box.append(detail)
  }
  return box
}
