import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './globals.css'
import './print.css'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Providers } from '@/features/shell/Providers'
import { SkipLink } from '@/features/shell/SkipLink'

/** What the screens of the dashboard have around them: look, words and data. In the layouts below the root, so that the public programme goes without. */
export async function AppProviders({ children }: { children: ReactNode }) {
  const [locale, nonce] = [await getLocale(), (await headers()).get('x-nonce') ?? undefined]
  return (
    <NextIntlClientProvider>
      <Providers locale={locale} nonce={nonce} runtimeConfig={{ tilesUrl: process.env['NEXT_PUBLIC_TILES_URL'], tilesAttribution: process.env['NEXT_PUBLIC_TILES_ATTRIBUTION'] }}>
        <SkipLink />
        {children}
      </Providers>
    </NextIntlClientProvider>
  )
}
