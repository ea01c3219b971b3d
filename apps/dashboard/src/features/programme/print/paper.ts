import type { ProgrammeCard } from '../programme.operations'

/** A day of the programme, or the part of it that stands on a page. */
export interface PaperDay {
  day: string
  dates: ProgrammeCard[]
  /** It began on the page before. */
  continued?: boolean
}

/** How high things are on paper, in millimetres: rather too high, as each computer has other fonts. */
export interface Measures {
  heading: number
  /** A line of a title or a summary, and of what stands below them. */
  line: number
  factLine: number
  gap: number
  /** Letters that fit into a line of a title, and of what stands below it. */
  titleLetters: number
  factLetters: number
  /** With the summary of each event. */
  summaries: boolean
  /** With the street of each place. */
  streets: boolean
}

const linesOf = (length: number, letters: number) => Math.max(1, Math.ceil(length / letters))

/** "La Marmite, 3 rue du Four, Lens"; nothing while the place is not known. */
export function whereOf({ lieu, place }: ProgrammeCard, streets: boolean): string {
  const address = lieu?.address ?? place
  return [lieu?.name ?? place?.label, streets ? address?.street : null, address?.commune?.name].filter(Boolean).join(', ')
}

/** How many letters the facts below a title take: until when, where, the price, and whether one has to register. */
const factLettersOf = (date: ProgrammeCard, streets: boolean): number =>
  'jusqu’à 18 h 30 · '.length + whereOf(date, streets).length + (date.event.price ? date.event.price.length + 3 : 0) + (date.event.registrationUrl ? ' · sur inscription'.length : 0)

export function heightOf(date: ProgrammeCard, { line, factLine, gap, titleLetters, factLetters, summaries, streets }: Measures): number {
  const summary = summaries && date.event.summary ? linesOf(date.event.summary.length, factLetters) : 0
  // The status of an event, such as "Annulé", stands before its title.
  const title = date.event.status === 'SCHEDULED' ? date.event.title : `${date.event.title} ${date.event.status}`
  return (linesOf(title.length, titleLetters) + summary) * line + linesOf(factLettersOf(date, streets), factLetters) * factLine + gap
}

/** Days over pages of a height: no date is torn, and no day begins at the foot of a page without a date below it. */
export function paginate(days: readonly PaperDay[], height: number, measures: Measures): PaperDay[][] {
  const pages: PaperDay[][] = []
  let left = 0
  for (const { day, dates } of days) {
    let part: PaperDay | undefined
    for (const date of dates) {
      const needed = heightOf(date, measures)
      if (pages.length === 0 || left < needed + (part ? 0 : measures.heading)) {
        pages.push([])
        left = height
        part = undefined
      }
      if (!part) {
        part = { day, dates: [], continued: date !== dates[0] }
        pages.at(-1)?.push(part)
        left -= measures.heading
      }
      part.dates.push(date)
      left -= needed
    }
  }
  return pages
}

export const takesPlace = ({ event }: ProgrammeCard): boolean => event.status !== 'CANCELLED' && event.status !== 'POSTPONED'

/** A choice of dates that has room: one of each day first, then a second one, and so on; those that do not take place are left out. */
export function choose(days: readonly PaperDay[], room: number, measures: Measures): { days: PaperDay[]; used: number } {
  const waiting = days.map(({ day, dates }) => ({ day, dates: dates.filter(takesPlace), taken: [] as ProgrammeCard[] }))
  let used = 0
  for (let round = 0; waiting.some(({ dates }) => dates.length > round); round += 1) {
    for (const each of waiting) {
      const date = each.dates[round]
      const needed = date ? heightOf(date, measures) + (round === 0 ? measures.heading : 0) : 0
      if (!date || each.taken.length < round || used + needed > room) continue
      each.taken.push(date)
      used += needed
    }
  }
  return { days: waiting.filter(({ taken }) => taken.length > 0).map(({ day, taken }) => ({ day, dates: taken })), used }
}

/** Pages of a booklet as they lie on sheets that are printed on both sides and folded: two beside each other on each side. */
export function impose<Page>(pages: readonly Page[]): [left: Page, right: Page][] {
  const sides: [Page, Page][] = []
  for (let first = 0, last = pages.length - 1; first < last; first += 1, last -= 1) {
    const [low, high] = [pages[first]!, pages[last]!]
    sides.push(first % 2 === 0 ? [high, low] : [low, high])
  }
  return sides
}
