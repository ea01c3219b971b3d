'use client'

import { VisuallyHidden } from '@mantine/core'
import { useLocale } from 'next-intl'
import { useSyncExternalStore, type RefObject } from 'react'
import { formatTimeRange } from '@/lib/dates'
import type { BoardLieu } from '../board.operations'
import { CardFace } from '../CardFace'
import type { Grid } from '../grid'
import { zoneOf } from '../moves'
import { outcomeOf, whereAt, type Place } from '../targets'
import classes from './CarryOverlay.module.css'
import type { CarryStore } from './carryStore'

interface CarryOverlayProps {
  store: CarryStore
  overlay: RefObject<HTMLDivElement | null>
  grid: Grid
  lieux: readonly BoardLieu[]
  reasonsAt: (place: Place) => string
}

/** The card that is carried, with the hours and the room that it would get, and what speaks against them; and the same for the ear. */
export function CarryOverlay({ store, overlay, grid, lieux, reasonsAt }: CarryOverlayProps) {
  const locale = useLocale()
  const { carried, said } = useSyncExternalStore(store.subscribe, store.get, store.get)
  const { occurrence, place } = carried ?? {}
  const outcome = occurrence && place && place.minutes !== undefined ? outcomeOf(occurrence, place, grid, lieux) : undefined
  const wanted = outcome?.kind === 'move' ? outcome.wanted : undefined
  const room = occurrence && place?.room !== undefined ? whereAt(occurrence, place, grid, lieux).room : undefined
  const reasons = place ? reasonsAt(place) : ''
  return (
    <>
      <div ref={overlay} className={classes.overlay} aria-hidden>
        {occurrence ? (
          <>
            <CardFace occurrence={occurrence} />
            {wanted?.startsAt ? <strong className={classes.hours}>{formatTimeRange(wanted.startsAt, wanted.endsAt, { locale, timeZone: zoneOf(wanted) })}</strong> : null}
            {room ? <strong className={classes.hours}>{room.name}</strong> : null}
            {reasons ? <span className={classes.against}>{reasons}</span> : null}
          </>
        ) : null}
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  )
}
