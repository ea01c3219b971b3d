import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { colorSchemeScript } from '@/lib/color-scheme'
import { styleAttributesScript } from '@/lib/style-attributes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}

export const viewport: Viewport = { themeColor: [{ media: '(prefers-color-scheme: light)', color: '#14382d' }, { media: '(prefers-color-scheme: dark)', color: '#122a22' }] }

/** Only what every page has: the public programme adds nothing that runs in the browser, all other pages stand in `AppProviders`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = [await getLocale(), (await headers()).get('x-nonce') ?? undefined]
  return (
    // Mantine's names, as its pages read them; the script sets the true scheme before React looks.
    <html lang={locale} data-mantine-color-scheme="light" suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `${styleAttributesScript};${colorSchemeScript}` }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
