/** The languages of the dashboard; the first is the default. The choice is kept in the cookie `locale`, never in the URL. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'fr'
export const localeCookie = 'locale'
/** How long the cookie stays, in seconds. */
export const ONE_YEAR = 31_536_000

export function asLocale(value: string | null | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale
}
