'use client'

import 'maplibre-gl/dist/maplibre-gl.css'
import { Button, useComputedColorScheme } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useRuntimeConfig } from '@/components/RuntimeConfig'
import { createMap, type EssaimMap, type Place } from './createMap'
import { mapStyle, readMapColors } from './mapStyle'
import { boundsOf, frameOf, type MapPoint } from './points'
import classes from './MapView.module.css'

interface MapViewProps {
  points: MapPoint[]
  /** What the map shows, for those who do not see it. */
  label: string
  /** A point of the list that the visitor looks at. */
  highlightedId?: string
  /** Choosing a place by a click; fields for the same two numbers stand beside the map. */
  onPick?: (place: Place) => void
  /** Gives the map its height. */
  className: string | undefined
}

/**
 * A map that needs no tile server. The keyboard can move it, but not reach a point on the canvas: a list of the same
 * things stands beside it.
 */
export function MapView({ points, label, highlightedId, onPick, className }: MapViewProps) {
  const t = useTranslations('common.map')
  const tiles = useRuntimeConfig()
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true })
  const container = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<EssaimMap>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    // Each map has an element of its own: MapLibre takes its classes away from the element of a map that goes.
    const element = document.createElement('div')
    element.className = classes.canvas ?? ''
    container.current?.append(element)
    let created: EssaimMap | undefined
    let gone = false
    const words = { zoomIn: t('zoomIn'), zoomOut: t('zoomOut'), title: label, gesture: t('gesture'), touch: t('touch'), credits: t('credits'), close: t('closePopup') }
    createMap(element, words)
      .then((made) => {
        if (gone) return made.remove()
        created = made
        setMap(made)
      })
      .catch(() => setFailed(true))
    return () => {
      gone = true
      created?.remove()
      element.remove()
      setMap(undefined)
    }
  }, [t, label])

  useEffect(() => {
    if (!map || !container.current) return
    map.setStyle(mapStyle(points, readMapColors(container.current), tiles, t('outlines')), points)
  }, [map, points, scheme, tiles, t])

  const picks = onPick !== undefined
  const latest = useRef({ onPick, points, highlightedId })
  useEffect(() => {
    latest.current = { onPick, points, highlightedId }
  })
  useEffect(() => {
    if (picks) map?.pick((place) => latest.current.onPick?.(place))
  }, [map, picks])

  // Who chooses a place has moved the map there: it must not jump away under the click. It opens at the place chosen so far.
  const frame = useMemo(() => frameOf(points), [points])
  const shown = picks ? undefined : frame.shown
  useEffect(() => {
    const { points: all, highlightedId: chosen } = latest.current
    const here = all.filter(({ id }) => id === chosen)
    map?.fit(boundsOf(shown ?? (here.length > 0 ? here : frameOf(all).shown)))
  }, [map, shown])

  useEffect(() => {
    map?.highlight(points.find((point) => point.id === highlightedId))
  }, [map, points, highlightedId])

  useEffect(() => {
    let picture: HTMLCanvasElement | undefined
    const show = () => {
      if (!map) return
      picture?.remove()
      picture = map.picture()
      picture.className = classes.picture ?? ''
      container.current?.append(picture)
    }
    const hide = () => picture?.remove()
    window.addEventListener('beforeprint', show)
    window.addEventListener('afterprint', hide)
    return () => {
      hide()
      window.removeEventListener('beforeprint', show)
      window.removeEventListener('afterprint', hide)
    }
  }, [map])

  if (failed) return <p className={classes.unavailable}>{t('unavailable')}</p>
  return (
    <div ref={container} className={`${classes.map} ${className}`}>
      {map && frame.elsewhere > 0 ? (
        <Button className={classes.elsewhere} size="compact-sm" variant="default" onClick={() => map.fit(boundsOf(points))}>
          {t('elsewhere', { count: frame.elsewhere })}
        </Button>
      ) : null}
    </div>
  )
}
