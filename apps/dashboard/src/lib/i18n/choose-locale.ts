import { localeCookie, type Locale } from './locales'

const ONE_YEAR = 31_536_000

/** Keeps the language in this browser: a cookie, so that addresses stay the same in both languages. */
export function chooseLocale(locale: Locale): void {
  document.cookie = `${localeCookie}=${locale}; path=/; max-age=${ONE_YEAR}; samesite=lax`
}
