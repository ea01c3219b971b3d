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
