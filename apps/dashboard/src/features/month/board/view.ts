/** How close the board looks: all of the month, a week, or the hours of a day. */
export const ZOOMS = ['month', 'week', 'day'] as const
export type Zoom = (typeof ZOOMS)[number]

/** What the rows stand for. */
export const GROUPINGS = ['lieu', 'theme', 'organiser'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface BoardView {
  zoom: Zoom
  by: Grouping
}

/** The view in the address: `?zoom=week&by=theme&on=2026-11-03`. What is usual is left out. */
export const viewShape = { zoom: 'text', by: 'text', on: 'text' } as const

/** Where the view of the last visit is kept, as "week.theme", so that the server draws it at once. */
export const VIEW_COOKIE = 'essaim-board'

const among = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined => values.find((value) => value === text)

/** The view that an address asks for; what it leaves open is as at the last visit. An address that names a view names all of it. */
export function viewOf({ zoom, by }: { zoom?: string; by?: string }, remembered?: string): BoardView {
  const [lastZoom, lastBy] = zoom || by ? [] : (remembered ?? '').split('.')
  return { zoom: among(ZOOMS, zoom) ?? among(ZOOMS, lastZoom) ?? 'month', by: among(GROUPINGS, by) ?? among(GROUPINGS, lastBy) ?? 'lieu' }
}

/** As the cookie keeps it. */
export const remembered = ({ zoom, by }: BoardView): string => `${zoom}.${by}`
