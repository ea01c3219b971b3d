import { KeyboardCode, pointerWithin, type CollisionDetection, type DroppableContainer, type KeyboardCoordinateGetter } from '@dnd-kit/core'
import { isStripId, neighbour, type Direction, type Grid } from './grid'

const DIRECTIONS: string[] = [KeyboardCode.Left, KeyboardCode.Right, KeyboardCode.Up, KeyboardCode.Down]
const isDirection = (code: string): code is Direction => DIRECTIONS.includes(code)

/** Where the keyboard holds a card; the last day is kept for the way back from the tray. */
export interface KeyboardPlace {
  cell: string | undefined
  day: string | undefined
}

/** Arrow keys lead from cell to cell, not from pixel to pixel: the cell is known by its name, and only shown by its place. */
export function cellByCell(place: { current: KeyboardPlace }, grid: () => Grid): KeyboardCoordinateGetter {
  return (event, { context: { droppableRects, droppableContainers } }) => {
    if (!isDirection(event.code) || !place.current.cell) return undefined
    event.preventDefault()
    const next = neighbour(place.current.cell, event.code, grid(), place.current.day)
    if (!next) return undefined
    place.current = { cell: next, day: next.split('/')[1] ?? place.current.day }
    droppableContainers.get(next)?.node.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const rect = droppableRects.get(next)
    return { x: rect?.left ?? 0, y: rect?.top ?? 0 }
  }
}

/** The strip of days stays where it is while the page scrolls below it, which places that were measured before do not know. */
function onStrip(containers: readonly DroppableContainer[], { x, y }: { x: number; y: number }): ReturnType<CollisionDetection> | undefined {
  const container = containers.find(({ id, node }) => {
    const rect = isStripId(String(id)) ? node.current?.getBoundingClientRect() : undefined
    return rect && rect.width > 0 && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
  })
  return container && [{ id: container.id, data: { droppableContainer: container, value: 1 } }]
}

/** What lies under the pointer; without a pointer, the cell that the keyboard has reached. Notes in `overStrip` whether it is a day of the strip. */
export function underPointerOrKeyboard(place: { current: KeyboardPlace }, overStrip: { current: boolean }): CollisionDetection {
  return (args) => {
    const strip = args.pointerCoordinates ? onStrip(args.droppableContainers, args.pointerCoordinates) : undefined
    overStrip.current = strip !== undefined
    if (strip) return strip
    if (args.pointerCoordinates) return pointerWithin(args)
    const container = args.droppableContainers.find(({ id }) => id === place.current.cell)
    return container ? [{ id: container.id, data: { droppableContainer: container, value: 1 } }] : []
  }
}
