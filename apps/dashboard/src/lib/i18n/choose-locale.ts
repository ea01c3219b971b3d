import { localeCookie, ONE_YEAR, type Locale } from './locales'

/** Keeps the language in this browser: a cookie, so that addresses stay the same in both languages. */
export function chooseLocale(locale: Locale): void {
  document.cookie = `${localeCookie}=${locale}; path=/; max-age=${ONE_YEAR}; samesite=lax`
}
