import { keepFor, keptFor } from '@/lib/drafts/draft-store'
import type { Entry } from './core/queue'

/** Whose edits they are, and of which month: never sent as somebody else. */
export interface EditPlace {
  account: string
  month: string
}

interface KeptEdit {
  savedAt: string
  entry: Entry
}

const prefixOf = ({ account, month }: EditPlace) => `${keptFor(account)}board/${month}:`

/** Keeps an edit that is not answered, under a name of its own so that several tabs do not write over each other. */
export const keepEdit = (place: EditPlace, entry: Entry): boolean => keepFor(place.account, `${prefixOf(place)}${entry.key}`, { savedAt: new Date().toISOString(), entry } satisfies KeptEdit)

export function forgetEdit(place: EditPlace, key: string): void {
  try {
    localStorage.removeItem(`${prefixOf(place)}${key}`)
  } catch {
    // Nothing is kept, so there is nothing to forget.
  }
}

/** What was left behind, by a reload or by a tab that was closed, in the order in which it was done. */
export function keptEdits(place: EditPlace): Entry[] {
  try {
    const kept = Object.keys(localStorage).filter((name) => name.startsWith(prefixOf(place))).flatMap((name) => parsed(localStorage.getItem(name)))
    return kept.sort((one, other) => one.entry.at - other.entry.at || one.savedAt.localeCompare(other.savedAt)).map(({ entry }) => entry)
  } catch {
    return []
  }
}

/** The key of an edit that another tab has had answered, by the name that it took out of the storage. */
export const keyOfName = (place: EditPlace, name: string | null): string | undefined => (name?.startsWith(prefixOf(place)) ? name.slice(prefixOf(place).length) : undefined)

function parsed(text: string | null): KeptEdit[] {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptEdit | null
    return kept ? [kept] : []
  } catch {
    return []
  }
}
