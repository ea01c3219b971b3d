export type Locale = 'fr' | 'en';

const TAGS = { fr: 'fr-FR', en: 'en-GB' } as const;

/** What takes long to make, and is asked for by every sentence: made once a locale. */
const formatsOf = (locale: Locale): { day: Intl.DateTimeFormat; number: Intl.NumberFormat; list: Intl.ListFormat } => ({
  day: new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  number: new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1 }),
  list: new Intl.ListFormat(locale, { type: 'conjunction' }),
});
const made = new Map<Locale, ReturnType<typeof formatsOf>>();

export function formats(locale: Locale): ReturnType<typeof formatsOf> {
  const known = made.get(locale) ?? formatsOf(locale);
  made.set(locale, known);
  return known;
}

/** "la salle, le four et le jardin". */
export const listed = (texts: readonly string[], locale: Locale): string => formats(locale).list.format(texts);
