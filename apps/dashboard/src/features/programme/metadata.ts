import type { Metadata } from 'next'
import { paths } from '@/lib/paths'

interface PublicPage {
  title: string
  description: string
  origin: string
  /** Its one address, without filters. */
  path: string
  locale: string
  network: string
  year: number
  image?: { url: string; alt: string; width: number; height: number }
  /** Left out by search engines, such as a filtered list. */
  hidden?: boolean
}

/** What previews, search engines and readers of feeds are told of a public page. */
export function publicMetadata({ title, description, origin, path, locale, network, year, image, hidden = false }: PublicPage): Metadata {
  // Drawn once, without words: a server has no fonts that one could rely on.
  const shown = image ?? { url: '/programme.png', alt: '', width: 1200, height: 630 }
  return {
    title: { absolute: title },
    description,
    metadataBase: new URL(origin),
    alternates: {
      canonical: path,
      languages: { fr: `${path}?lang=fr`, en: `${path}?lang=en`, 'x-default': path },
      types: {
        'text/calendar': paths.programmeFeed(network, year, 'ics'),
        'application/atom+xml': paths.programmeFeed(network, year, 'atom'),
        'application/json': paths.programmeFeed(network, year, 'json'),
      },
    },
    robots: hidden ? { index: false, follow: true } : undefined,
    openGraph: { type: 'website', siteName: 'Essaim', title, description, url: path, locale: locale === 'en' ? 'en_GB' : 'fr_FR', images: [shown] },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: shown.url, alt: shown.alt }] },
  }
}
