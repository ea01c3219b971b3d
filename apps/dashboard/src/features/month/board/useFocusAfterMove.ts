'use client'

import { useEffect, useRef, type RefObject } from 'react'
import { withData } from './withData'

/** A card that was moved by keys is drawn elsewhere, and the keyboard goes along: its grip has the focus again, as soon as it can be carried. */
export function useFocusAfterMove(root: RefObject<HTMLDivElement | null>): { follow: (id: string) => void } {
  const followed = useRef<string>(undefined)
  useEffect(() => {
    const id = followed.current
    const free = document.activeElement === null || document.activeElement === document.body || document.activeElement.hasAttribute('data-grip')
    const grip = id && free ? root.current?.querySelector<HTMLElement>(withData('grip', id)) : undefined
    if (!grip) return
    if (document.activeElement !== grip) grip.focus({ preventScroll: true })
    if (!grip.closest('[aria-busy="true"]')) followed.current = undefined
  })
  return {
    follow: (id) => {
      followed.current = id
    },
  }
}
