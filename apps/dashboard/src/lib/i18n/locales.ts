/** The languages of the dashboard; the first is the default. The choice is kept in the cookie `locale`, never in the URL. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'fr'
export const localeCookie = 'locale'

export function asLocale(value: string | null | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale
}
