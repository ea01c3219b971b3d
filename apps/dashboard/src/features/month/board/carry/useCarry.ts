'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { STEP } from '../day/hours'
import type { Place } from '../targets'
import { createCarrying, type Carrying, type CarryGround } from './carrying'
import { createCarryStore, type CarryStore } from './carryStore'
import { carryByKeyboard } from './keyboard'
import { carryByPointer } from './pointer'

/** Carries cards over the board in `root`, by pointer and by keys, and says what speaks against each place. The board is not drawn anew meanwhile. */
export function useCarry(root: RefObject<HTMLDivElement | null>, overlay: RefObject<HTMLDivElement | null>, ground: CarryGround): { store: CarryStore; reasonsAt: (place: Place) => string } {
  const [store] = useState(createCarryStore)
  const latest = useRef(ground)
  latest.current = ground
  const carrying = useRef<Carrying>(undefined)

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const { stop, ...made } = createCarrying(element, store, () => latest.current)
    carrying.current = made
    const moveTo = (x: number, y: number) => {
      if (overlay.current) overlay.current.style.transform = `translate(${x}px, ${y}px)`
    }
    const endPointer = carryByPointer(element, {
      ...made,
      lift: (id, from, resizing) => made.lift(id, from.cell, 'pointer', resizing),
      over: (place, x, y) => {
        const { from, resizing } = store.get().carried ?? {}
        made.over(place && from ? withLength(from, place, resizing ?? false) : place)
        moveTo(x + 12, y + 12)
      },
      isCarrying: () => store.get().carried !== undefined,
    })
    const endKeyboard = carryByKeyboard(element, { ...made, store, ground: () => latest.current, moveTo })
    return () => {
      stop()
      endPointer()
      endKeyboard()
    }
  }, [root, overlay, store])

  return { store, reasonsAt: (place) => latest.current.words.long(carrying.current?.against(place) ?? []) }
}

/** In a day the pointer says where a card begins, or where it ends; a date lasts a quarter of an hour at least. */
function withLength(from: Place, to: Place, resizing: boolean): Place {
  if (to.minutes === undefined) return to
  return resizing ? { ...from, length: Math.max(STEP, to.minutes - (from.minutes ?? 0)) } : { ...to, length: from.length }
}
