'use client'

import { useSyncExternalStore } from 'react'
import type { CarryStore } from '../carry/carryStore'
import { lengthOf } from '../targets'
import classes from './DayHours.module.css'

interface GhostProps {
  store: CarryStore
  cell: string
  /** How many the day has. */
  minutes: number
}

/** Where the card that is carried would stand in a column; other columns are not drawn anew for it. */
export function Ghost({ store, cell, minutes }: GhostProps) {
  const read = () => {
    const { carried } = store.get()
    const place = carried?.place
    return carried && place?.cell === cell && place.minutes !== undefined ? `${place.minutes}/${place.length ?? lengthOf(carried.occurrence)}` : ''
  }
  const piece = useSyncExternalStore(store.subscribe, read, () => '')
  if (!piece) return null
  const [from = 0, length = 0] = piece.split('/').map(Number)
  return <div className={classes.ghost} data-ghost style={{ top: `${(from / minutes) * 100}%`, height: `${(Math.min(length, minutes - from) / minutes) * 100}%` }} aria-hidden />
}
