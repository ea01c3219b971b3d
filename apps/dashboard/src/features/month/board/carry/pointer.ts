import { isStripId } from '../grid'
import { snapped } from '../day/hours'
import type { Place } from '../targets'
import { scrollAtEdges } from './scrolling'

/** A mouse that is moved so far drags, in pixels; a click does not. */
const DRAG_FROM = 6
/** A finger that rests for so long lifts, in milliseconds; one that moves further before that scrolls. */
const LONG_PRESS = 250
const MAY_TREMBLE = 8

/** What carrying by mouse, pen or finger asks of the board. */
export interface PointerCarrying {
  /** Lifts a card, or pulls its end; false where that cannot be. */
  lift: (id: string, from: Place, resizing: boolean) => boolean
  /** The card is over a place, or over none; `x` and `y` are in the window. */
  over: (place: Place | undefined, x: number, y: number) => void
  drop: () => void
  cancel: () => void
  isCarrying: () => boolean
}

interface Held {
  id: string
  pointer: number
  card: HTMLElement
  resizing: boolean
  startX: number
  startY: number
  x: number
  y: number
  /** How far below the upper edge of the card it is held, as a part of an hour's column; 0 elsewhere. */
  grip: number
  lifted: boolean
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Lets the cards in `root` be carried by mouse, pen and finger. Listens at one place for all cards, and returns what ends it. */
export function carryByPointer(root: HTMLElement, carrying: PointerCarrying): () => void {
  let held: Held | undefined
  let frame = 0

  const place = ({ x, y, resizing, card, grip }: Held): Place | undefined => {
    const under = resizing ? card.closest<HTMLElement>('[data-cell]') : document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]')
    const cell = under?.dataset['cell']
    if (!under || !cell || !root.contains(under)) return undefined
    const minutes = Number(under.dataset['minutes'])
    if (!minutes) return { cell }
    const rect = under.getBoundingClientRect()
    return { cell, minutes: Math.max(0, snapped(((y - rect.top) / rect.height) * minutes - grip)) }
  }

  const follow = () => {
    if (!held?.lifted) return
    const at = place(held)
    carrying.over(at, held.x, held.y)
    // At the edge the page scrolls, but not while a finger rests on the strip: it would scroll away from under it.
    if (!at || !isStripId(at.cell)) scrollAtEdges(root, held.x, held.y)
    frame = requestAnimationFrame(follow)
  }

  const lift = () => {
    if (!held || held.lifted) return
    const cell = held.card.closest<HTMLElement>('[data-cell]')
    const from: Place = { cell: cell?.dataset['cell'] ?? '' }
    if (!carrying.lift(held.id, from, held.resizing)) return forget()
    held.lifted = true
    const minutes = Number(cell?.dataset['minutes'])
    if (cell && minutes && !held.resizing) held.grip = ((held.startY - held.card.getBoundingClientRect().top) / cell.getBoundingClientRect().height) * minutes
    follow()
  }

  const forget = () => {
    clearTimeout(held?.timer)
    cancelAnimationFrame(frame)
    held = undefined
  }

  const onDown = (event: PointerEvent) => {
    const target = event.target as Element
    const card = target.closest<HTMLElement>('[data-card][data-movable]')
    if (held?.lifted && event.pointerId !== held.pointer) {
      // A second finger is no way to drop.
      carrying.cancel()
      return forget()
    }
    if (!card || !card.dataset['card'] || event.button !== 0 || !event.isPrimary || carrying.isCarrying()) return
    const button = target.closest('button, input')
    if (button && !button.hasAttribute('data-grip')) return
    const resizing = target.closest('[data-resize]') !== null
    held = { id: card.dataset['card'], pointer: event.pointerId, card, resizing, startX: event.clientX, startY: event.clientY, x: event.clientX, y: event.clientY, grip: 0, lifted: false, timer: undefined }
    if (event.pointerType !== 'mouse' && !resizing) held.timer = setTimeout(lift, LONG_PRESS)
  }

  const onMove = (event: PointerEvent) => {
    if (!held || event.pointerId !== held.pointer) return
    held.x = event.clientX
    held.y = event.clientY
    if (held.lifted) return
    const far = Math.hypot(held.x - held.startX, held.y - held.startY)
    // A finger that moves before it has rested scrolls, and carries nothing.
    if (held.timer !== undefined && far > MAY_TREMBLE) return forget()
    if (held.timer === undefined && far > DRAG_FROM) lift()
  }

  const onUp = (event: PointerEvent) => {
    if (!held || event.pointerId !== held.pointer) return
    const { lifted } = held
    held.x = event.clientX
    held.y = event.clientY
    if (lifted) {
      carrying.over(place(held), held.x, held.y)
      noClickNow()
      carrying.drop()
    }
    forget()
  }

  const onCancel = (event: PointerEvent) => {
    if (!held || event.pointerId !== held.pointer) return
    if (held.lifted) carrying.cancel()
    forget()
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held?.lifted) return
    event.stopPropagation()
    carrying.cancel()
    forget()
  }

  // A finger that carries does not scroll; one that scrolls was never asked to carry.
  const onTouchMove = (event: TouchEvent) => {
    if (held?.lifted || held?.resizing) event.preventDefault()
  }
  // A long press opens no menu of the browser.
  const onMenu = (event: Event) => {
    if (held && held.timer !== undefined) event.preventDefault()
  }

  root.addEventListener('pointerdown', onDown)
  root.addEventListener('contextmenu', onMenu)
  root.addEventListener('touchmove', onTouchMove, { passive: false })
  window.addEventListener('pointermove', onMove, { passive: true })
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKey, { capture: true })
  return () => {
    forget()
    root.removeEventListener('pointerdown', onDown)
    root.removeEventListener('contextmenu', onMenu)
    root.removeEventListener('touchmove', onTouchMove)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKey, { capture: true })
  }
}

/** The click that the browser makes of the end of a drag is none. */
function noClickNow(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
