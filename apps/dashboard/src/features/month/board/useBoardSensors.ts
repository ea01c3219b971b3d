'use client'

import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useRef } from 'react'
import type { Grid } from './grid'
import { cellByCell, underPointerOrKeyboard, type KeyboardPlace } from './keyboard'

/** Mouse, touch and keyboard. A click is not a drag, and a finger that scrolls does not lift a card. */
export function useBoardSensors(grid: Grid) {
  const place = useRef<KeyboardPlace>({ cell: undefined, day: undefined })
  const overStrip = useRef(false)
  const latest = useRef(grid)
  latest.current = grid
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: cellByCell(place, () => latest.current), scrollBehavior: 'auto' }),
  )
  return {
    sensors,
    collisionDetection: underPointerOrKeyboard(place, overStrip),
    /** At the edge of the window the page scrolls, but not while a finger rests on the strip: it would scroll away from under it. */
    autoScroll: { canScroll: () => !overStrip.current },
    /** Says from which cell the keyboard sets out. */
    setOut: (cell: string | undefined, day: string | undefined) => {
      place.current = { cell, day }
    },
  }
}
