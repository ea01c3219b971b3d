'use client'

import { Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { MapView } from './MapView'
import type { MapPoint } from './points'
import classes from './MapWithList.module.css'

interface MapWithListProps {
  points: MapPoint[]
  label: string
}

/** The map, and beside it the same things as links, for the keyboard, for screen readers and for who knows the name. */
export function MapWithList({ points, label }: MapWithListProps) {
  const [looking, setLooking] = useState<string>()
  return (
    <div className={classes.pair}>
      <MapView points={points} label={label} highlightedId={looking} className={classes.map} />
      <ul className={classes.list} aria-label={label}>
        {points.map((point) => (
          <li
            key={point.id}
            onMouseEnter={() => setLooking(point.id)}
            onMouseLeave={() => setLooking(undefined)}
            onFocus={() => setLooking(point.id)}
            onBlur={() => setLooking(undefined)}
          >
            {point.href ? <Link href={point.href}>{point.name}</Link> : <span>{point.name}</span>}
            {point.detail ? (
              <Text size="sm" c="dimmed">
                {point.detail}
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
