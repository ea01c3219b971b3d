import { asLocale, defaultLocale, locales, type Locale } from './locales'

interface Asked {
  pathname: string
  /** `?lang=` of the address, the choice of whoever follows the switch. */
  lang: string | null
  /** What was chosen before in this browser. */
  kept: string | undefined
  acceptLanguage: string | null
}

/** The language of a public page, which need not know who looks: the one of its address, the one chosen before, or the first of the browser's that we speak. Undefined for all other pages. */
export function publicLocale({ pathname, lang, kept, acceptLanguage }: Asked): { locale: Locale; chosen: boolean } | undefined {
  if (!pathname.startsWith('/programme/')) return undefined
  const chosen = locales.find((locale) => locale === lang)
  if (chosen) return { locale: chosen, chosen: true }
  return { locale: kept ? asLocale(kept) : preferred(acceptLanguage), chosen: false }
}

/** "fr-FR,fr;q=0.9,en;q=0.8" prefers French. */
function preferred(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((each) => {
      const [tag = '', weight] = each.trim().split(/\s*;\s*q=/)
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .sort((a, b) => b.weight - a.weight)
  return wanted.map(({ language }) => locales.find((locale) => locale === language)).find(Boolean) ?? defaultLocale
}
