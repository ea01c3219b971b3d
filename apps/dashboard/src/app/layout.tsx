import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './globals.css'
import './print.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Providers } from '@/features/shell/Providers'
import { SkipLink } from '@/features/shell/SkipLink'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}

export const viewport: Viewport = { themeColor: [{ media: '(prefers-color-scheme: light)', color: '#14382d' }, { media: '(prefers-color-scheme: dark)', color: '#122a22' }] }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, nonce] = [await getLocale(), (await headers()).get('x-nonce') ?? undefined]
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers
            locale={locale}
            nonce={nonce}
            runtimeConfig={{ tilesUrl: process.env['NEXT_PUBLIC_TILES_URL'], tilesAttribution: process.env['NEXT_PUBLIC_TILES_ATTRIBUTION'] }}
          >
            <SkipLink />
            {children}
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
