/** Somebody whom a text calls by name. */
export interface Mention {
  id: string
  name: string
}

export type CommentPart = { kind: 'text' | 'link'; text: string } | { kind: 'mention'; text: string; person: string }

const LINK = /https?:\/\/[^\s<>"«»]+/g
/** Signs that end a sentence rather than an address. */
const AFTER_LINK = /[.,;:!?)\]'’…]+$/

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A comment as what it is made of: text, addresses that can be followed, and people who are mentioned. */
export function commentParts(text: string, mentions: readonly Mention[]): CommentPart[] {
  // The longest name first: "@Anne" must not be found in "@Anne Petit".
  const names = mentions.map(({ name }) => name).sort((a, b) => b.length - a.length)
  const pattern = new RegExp([LINK.source, ...names.map((name) => `@${escaped(name)}`)].join('|'), 'g')
  const parts: CommentPart[] = []
  let read = 0
  for (const found of text.matchAll(pattern)) {
    const shown = found[0].startsWith('@') ? found[0] : found[0].replace(AFTER_LINK, '')
    if (found.index > read) parts.push({ kind: 'text', text: text.slice(read, found.index) })
    const person = mentions.find(({ name }) => shown === `@${name}`)
    parts.push(person ? { kind: 'mention', text: shown, person: person.id } : { kind: 'link', text: shown })
    read = found.index + shown.length
  }
  if (read < text.length) parts.push({ kind: 'text', text: text.slice(read) })
  return parts
}

/** What is typed after an @ up to the caret, and where it begins; nothing where no name is being typed. */
export function mentionBeingTyped(text: string, caret: number): { from: number; typed: string } | undefined {
  const found = /(?:^|[\s(«])@((?:[\p{L}\p{N}’'-]+ ?){0,3})$/u.exec(text.slice(0, caret))
  return found ? { from: caret - found[1]!.length - 1, typed: found[1]! } : undefined
}

/** Those who are still mentioned in a text. */
export const mentionedIn = (text: string, people: readonly Mention[]): Mention[] => people.filter(({ name }, index) => text.includes(`@${name}`) && people.findIndex((each) => each.name === name) === index)
