import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { Providers } from './Providers'

// jsdom lacks the streams that it needs.
jest.mock('@/lib/apollo/ApolloProvider', () => ({ ApolloProvider: ({ children }: { children: ReactNode }) => children }))

test('styles carry the nonce of the page that was loaded, not of the answer that a later page came with', () => {
  document.head.innerHTML = '<script nonce="loaded"></script>'
  render(
    <NextIntlClientProvider locale="fr" messages={{ common: { close: 'Fermer' } }}>
      <Providers locale="fr" nonce="later" runtimeConfig={{ tilesUrl: undefined, tilesAttribution: undefined }}>
        text
      </Providers>
    </NextIntlClientProvider>,
  )
  const nonces = [...document.querySelectorAll('style')].map((style) => style.nonce || style.getAttribute('nonce'))
  expect(nonces.length).toBeGreaterThan(0)
  expect(new Set(nonces)).toEqual(new Set(['loaded']))
})
