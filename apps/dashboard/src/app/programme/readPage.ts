import { getLocale } from 'next-intl/server'
import { readYear } from '@/features/month/readYear'
import type { Locale } from '@/lib/i18n/locales'
import { publicOrigin } from '@/lib/public-origin'

/** What the pages below `/programme/[network]/[year]` are called with. */
export interface ProgrammeParams {
  params: Promise<{ network: string; year: string }>
}

/** Network and year of an address, the visitor's language, and where these pages are. */
export async function readPage({ params }: ProgrammeParams) {
  const [{ network: slug, year }, locale, origin] = await Promise.all([params, getLocale(), publicOrigin()])
  return { slug, year: readYear(year), locale: locale as Locale, origin }
}
