'use client'

import { Button } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MapView } from '@/components/map/MapView'
import type { MapPoint } from '@/components/map/points'
import { usePrinting } from '@/components/print/usePrinting'
import classes from './MapAndList.module.css'

/** How many lieux the list shows at a time: thousands of links would make every key press slow. */
const STEP = 100

/** The map, and beside it the same lieux as links; the one that is looked at in the list is named on the map. */
export function MapAndList({ points }: { points: MapPoint[] }) {
  const t = useTranslations('lieux.map')
  const [shown, setShown] = useState(STEP)
  const [looking, setLooking] = useState<string>()
  const printing = usePrinting()
  const rest = points.length - shown
  return (
    <div className={classes.pair}>
      <MapView points={points} label={t('label')} highlightedId={looking} className={classes.map} />
      <section className={classes.side} aria-label={t('list')} tabIndex={0}>
        <ul className={classes.list}>
          {points.slice(0, printing ? undefined : shown).map((point) => (
            <li
              key={point.id}
              onMouseEnter={() => setLooking(point.id)}
              onMouseLeave={() => setLooking(undefined)}
              onFocus={() => setLooking(point.id)}
              onBlur={() => setLooking(undefined)}
            >
              <Link href={point.href ?? ''}>{point.name}</Link>
              {point.detail ? <span className={classes.detail}>{point.detail}</span> : null}
            </li>
          ))}
        </ul>
        {rest > 0 ? (
          <Button variant="subtle" fullWidth onClick={() => setShown(shown + STEP)}>
            {t('more', { count: Math.min(STEP, rest) })}
          </Button>
        ) : null}
      </section>
    </div>
  )
}
