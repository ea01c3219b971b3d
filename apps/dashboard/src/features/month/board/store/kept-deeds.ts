import type { Deed } from './core/deeds'
import type { EditPlace } from './kept-edits'

export interface Deeds {
  past: readonly Deed[]
  future: readonly Deed[]
}

/** Steps that a tab remembers over another page and a reload. */
const REMEMBERED = 30
const PREFIX = 'essaim:deeds:'
const nameOf = ({ account, month }: EditPlace) => `${PREFIX}${account}:${month}`

export function rememberDeeds(place: EditPlace, { past, future }: Deeds): void {
  try {
    sessionStorage.setItem(nameOf(place), JSON.stringify({ past: past.slice(-REMEMBERED), future: future.slice(-REMEMBERED) }))
  } catch {
    // A browser that keeps nothing, or is full, has no steps back after a reload.
  }
}

/** The steps of this tab; those of somebody else who signed in here before go. */
export function rememberedDeeds(place: EditPlace): Deeds {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX) && !name.startsWith(`${PREFIX}${place.account}:`)) sessionStorage.removeItem(name)
    return (JSON.parse(sessionStorage.getItem(nameOf(place)) ?? 'null') as Deeds | null) ?? { past: [], future: [] }
  } catch {
    return { past: [], future: [] }
  }
}
