import type { Place } from '../targets'
import type { Carrying } from './carrying'
import type { CarryStore } from './carryStore'
import { placeAfter, type KeyGround } from './keys'
import { cellElement, markOver } from './marks'

/** What carrying by keys asks of the board. */
interface KeyboardCarrying extends Carrying {
  store: CarryStore
  ground: () => KeyGround
  /** Shows the lifted card at a place of the window. */
  moveTo: (x: number, y: number) => void
}

/** Lets the cards in `root` be carried by keys, from their grips. Listens at one place for all of them, and returns what ends it. */
export function carryByKeyboard(root: HTMLElement, { store, ground, moveTo, lift, over, drop, cancel }: KeyboardCarrying): () => void {
  /** Shows where the card is held. */
  const show = (place: Place) => {
    const cell = cellElement(root, place.cell)
    const shown = place.minutes === undefined ? cell : (root.querySelector('[data-ghost]') ?? cell)
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const rect = shown?.getBoundingClientRect()
    moveTo((rect?.left ?? 0) + 8, (rect?.top ?? 0) + 8)
  }

  const picksUp = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' '

  /** Enter or Space on a grip lifts its card; Shift with an arrow does, and pulls its end at once. */
  const begin = (event: KeyboardEvent): boolean => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
    const cell = grip?.closest<HTMLElement>('[data-cell]')?.dataset['cell']
    const resizes = ground().hours && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    if (!grip?.dataset['grip'] || cell === undefined || !root.contains(grip) || !(picksUp(event) || resizes)) return false
    event.preventDefault()
    if (!lift(grip.dataset['grip'], cell, 'keyboard', false)) return false
    const place = store.get().carried?.place
    if (place && picksUp(event)) {
      markOver(root, cell)
      show(place)
    }
    return !picksUp(event)
  }

  const onKey = (event: KeyboardEvent) => {
    const { carried } = store.get()
    if (carried?.by === 'pointer') return undefined
    if (carried) event.stopPropagation()
    else if (!begin(event)) return undefined
    if (event.key === 'Escape') return cancel()
    if (carried && picksUp(event)) {
      event.preventDefault()
      return drop()
    }
    // The focus stays with the card until it is dropped.
    if (event.key === 'Tab') event.preventDefault()
    const now = store.get().carried
    const next = now?.place && placeAfter(event, now.occurrence, now.place, ground())
    if (!next) return undefined
    event.preventDefault()
    over(next)
    return show(next)
  }

  document.addEventListener('keydown', onKey, { capture: true })
  return () => document.removeEventListener('keydown', onKey, { capture: true })
}
