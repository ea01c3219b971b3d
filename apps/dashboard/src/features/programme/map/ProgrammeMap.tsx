'use client'

import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import { createMap, type MapWords } from '@/components/map/createMap'
import { mapStyle, readMapColors } from '@/components/map/mapStyle'
import { boundsOf, frameOf, type MapPoint } from '@/components/map/points'
import type { RuntimeConfigValue } from '@/components/RuntimeConfig'
import classes from './ProgrammeMap.module.css'

interface ProgrammeMapProps {
  points: MapPoint[]
  tiles: RuntimeConfigValue
  words: MapWords & { outlines: string; unavailable: string }
}

/** The map of the public programme: that of the dashboard without its providers. The list beside it says the same. */
export function ProgrammeMap({ points, tiles, words }: ProgrammeMapProps) {
  const container = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const outer = container.current
    if (!outer) return
    const element = document.createElement('div')
    element.className = classes.canvas ?? ''
    outer.append(element)
    const made = createMap(element, words)
    const dress = () => void made.then((map) => map.setStyle(mapStyle(points, readMapColors(outer), tiles, words.outlines), points), () => setFailed(true))
    dress()
    void made.then((map) => map.fit(boundsOf(frameOf(points).shown)), () => undefined)
    const scheme = new MutationObserver(dress)
    scheme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    return () => {
      scheme.disconnect()
      void made.then((map) => map.remove(), () => undefined)
      element.remove()
    }
  }, [points, tiles, words])
  return failed ? <p className={classes.unavailable}>{words.unavailable}</p> : <div ref={container} className={classes.map} />
}
