const kept = new Map<string, Intl.DateTimeFormat>()

/** A formatter of dates. To make one takes a hundred times longer than to use it, and a page of events needs hundreds: each is kept. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const found = kept.get(key)
  if (found) return found
  const made = new Intl.DateTimeFormat(language, options)
  kept.set(key, made)
  return made
}

/** In French the first of a month is "1er novembre", which Intl does not know. */
export const inWords = (day: string, locale: string) => (locale === 'fr' ? day.replace(/(?<=^|\s)1(?=\s\p{L})/u, '1er') : day)
