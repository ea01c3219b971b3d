/** What was typed into a form and is not saved, as the browser keeps it. */
export interface Draft<Values, Input, Names> {
  /** ISO 8601. */
  savedAt: string
  /** The thing as it was when it was begun; version 0 of a new one. */
  base: { version: number; values: Values }
  values: Values
  /** What the form had learnt of the names behind codes and ids. */
  names: Names | null
  /** A new thing that has been sent and not been answered: it may have been added. */
  sent: SentThing<Values, Input> | null
}

export interface SentThing<Values, Input> {
  key: string
  input: Input
  values: Values
}

/** Whose draft it is, and of which form. */
export interface DraftPlace {
  account: string
  /** Path of the page with the form: it names the network, and what is added. */
  path: string
  /** Id of the thing that is changed; for a new one null, or its kind where the page adds several. */
  thing: string | null
}

const PREFIX = 'essaim:draft:'
const DAYS_KEPT = 30
const DAY = 24 * 3600 * 1000

/** How the names begin of all that the browser keeps for an account and forgets when it signs out. */
export const keptFor = (account: string): string => `${PREFIX}${account}:`

const keyOf = ({ account, path, thing }: DraftPlace) => `${keptFor(account)}${path}:${thing ?? 'new'}`

/** Accounts that have signed out: what their pages would still write while they are left is not kept. */
const signedOut = new Set<string>()

/** The draft of a form; nothing where there is none, or it is too old. */
export function readDraft<Values, Input, Names>(place: DraftPlace): Draft<Values, Input, Names> | undefined {
  dropOldDrafts(Date.now())
  return parsed(keyOf(place)) as Draft<Values, Input, Names> | undefined
}

/** Keeps a draft; answers whether the browser does. */
export function writeDraft<Values, Input, Names>(place: DraftPlace, draft: Draft<Values, Input, Names>): boolean {
  return keepFor(place.account, keyOf(place), draft)
}

/** Keeps something under a name that begins with `keptFor(account)`; answers whether the browser does. */
export function keepFor<Kept extends { savedAt: string }>(account: string, name: string, what: Kept): boolean {
  if (signedOut.has(account)) return false
  try {
    localStorage.setItem(name, JSON.stringify(what))
    return true
  } catch {
    return false
  }
}

export function dropDraft(place: DraftPlace): void {
  drop(keyOf(place))
}

/** At sign-out: whoever comes next to this machine finds nothing of what the account has typed. */
export function dropDraftsOf(account: string): void {
  signedOut.add(account)
  for (const key of keys()) if (key.startsWith(keptFor(account))) drop(key)
}

function dropOldDrafts(now: number): void {
  for (const key of keys()) {
    const { savedAt } = parsed(key) ?? {}
    if (!savedAt || !(now - Date.parse(savedAt) < DAYS_KEPT * DAY)) drop(key)
  }
}

/** Browsers that keep nothing throw where they are asked. */
function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}

function parsed(key: string): { savedAt?: string } | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as { savedAt?: string } | null) ?? undefined
  } catch {
    return undefined
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing is kept, so there is nothing to drop.
  }
}
