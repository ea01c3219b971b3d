'use client'

import { ApolloLink, HttpLink } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { ApolloClient, ApolloNextAppProvider, InMemoryCache } from '@apollo/client-integration-nextjs'
import type { ReactNode } from 'react'
import { throwError } from 'rxjs'
import { paths } from '@/lib/paths'
import { cacheConfig } from './cache'
import { accessCode } from './errors'
import { fetchToTheEnd, mutationLink } from './mutations'
import { subscriptionLink } from './subscriptions'

/** Sends a visitor whose session has ended to the sign-in page, and back to where they were. */
const signInLink = new ErrorLink(({ error }) => {
  if (accessCode(error) !== 'UNAUTHENTICATED') return
  window.location.assign(paths.signIn(window.location.pathname + window.location.search))
})

/** While the server renders client components it has no session: data comes from `query()` or `PreloadQuery` there. */
const noServerLink = new ApolloLink(() =>
  throwError(() => new Error('A client component asked for data while the server rendered it: use query() or PreloadQuery in the page.')),
)

const httpLink = () => new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchToTheEnd })

function makeClient(): ApolloClient {
  const link = typeof window === 'undefined' ? noServerLink : ApolloLink.from([signInLink, mutationLink, ApolloLink.split(({ operationType }) => operationType === 'subscription', subscriptionLink(), httpLink())])
  return new ApolloClient({ cache: new InMemoryCache(cacheConfig), link })
}

/** Apollo for client components. */
export function ApolloProvider({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return <ApolloNextAppProvider makeClient={makeClient} extraScriptProps={{ nonce }}>{children}</ApolloNextAppProvider>
}
