import { InMemoryCache } from '@apollo/client'
import { MockLink } from '@apollo/client/testing'
import { MockedProvider } from '@apollo/client/testing/react'
import { MantineProvider } from '@mantine/core'
import { configure, type queries, render as renderOnly, type RenderResult } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement, ReactNode } from 'react'
import { SelectionProvider } from '@/components/selection/SelectionContext'
import { ViewerProvider, type CurrentNetwork } from '@/lib/ViewerContext'
import { cacheConfig } from '@/lib/apollo/cache'
import { loadMessages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/locales'
import { theme } from '@/lib/theme'
import type { Viewer } from '@/lib/viewer'

// What is waited for comes at once, but on a slow machine that does other things too, not within the second that is the standard.
configure({ asyncUtilTimeout: 10_000 })

export const testNetwork: CurrentNetwork = { id: 'network_1', slug: 'vexin', name: 'Collectif du Vexin' }

/** A member of the test network with some permissions; without any, a member who may only read. */
export function memberWith(...permissions: string[]): Viewer {
  return { kind: 'USER', accountId: 'user_1', name: 'Camille', locale: 'fr', instanceAdmin: false, memberships: [{ network: testNetwork, roles: [], permissions }] }
}

interface RenderOptions {
  locale?: Locale
  viewer?: Viewer
  /** Operations that the API would answer, in Apollo's own form. */
  mocks?: readonly MockLink.MockedResponse[]
}

/** Renders a component with everything a page has around it: `await render(<LieuForm … />, { viewer: memberWith('lieu:create') })`. */
export async function render(element: ReactElement, { locale = 'fr', viewer = memberWith(), mocks = [] }: RenderOptions = {}): Promise<RenderResult> {
  const messages = await loadMessages(locale)
  const cache = new InMemoryCache(cacheConfig)
  const Page = ({ children }: { children: ReactNode }) => (
    <MockedProvider mocks={mocks} cache={cache}>
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Paris">
        <MantineProvider theme={theme} env="test">
          <ViewerProvider viewer={viewer} network={testNetwork}>
            <SelectionProvider>{children}</SelectionProvider>
          </ViewerProvider>
        </MantineProvider>
      </NextIntlClientProvider>
    </MockedProvider>
  )
  return renderOnly<typeof queries>(element, { wrapper: Page })
}
