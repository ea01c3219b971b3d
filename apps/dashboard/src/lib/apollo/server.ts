import type { OperationVariables } from '@apollo/client'
import { HttpLink } from '@apollo/client'
import { ApolloClient, InMemoryCache, registerApolloClient } from '@apollo/client-integration-nextjs'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { cookies, headers } from 'next/headers'
import { forbidden, notFound, redirect } from 'next/navigation'
import { apiUrl } from '@/lib/api-url'
import { paths } from '@/lib/paths'
import { cacheConfig } from './cache'
import { accessCode } from './errors'

/** One client for each request, which speaks with the visitor's own cookies. `PreloadQuery` fills the browser's cache. */
export const { getClient, PreloadQuery } = registerApolloClient(async () => {
  const cookie = (await cookies()).toString()
  const forwardedFor = (await headers()).get('x-forwarded-for')
  return new ApolloClient({
    cache: new InMemoryCache(cacheConfig),
    link: new HttpLink({
      uri: new URL('/graphql', apiUrl()).toString(),
      headers: { ...(cookie ? { cookie } : {}), ...(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}) },
      fetchOptions: { cache: 'no-store' },
    }),
  })
})

/**
 * What a server component reads. Who must sign in first is sent there and comes back; who may not read gets the
 * forbidden page; what does not exist for the visitor is the not-found page.
 */
export async function query<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [variables: Variables]
): Promise<Data> {
  const client = await getClient()
  try {
    const { data } = await client.query<Data, OperationVariables>({ query: document, variables: variables ?? {}, errorPolicy: 'none' })
    if (!data) throw new Error('The API answered neither data nor an error')
    return data
  } catch (error) {
    return leave(error)
  }
}

/** Every access problem has its page; anything else goes to the error page. */
async function leave(error: unknown): Promise<never> {
  switch (accessCode(error)) {
    case 'UNAUTHENTICATED':
      redirect(paths.signIn((await headers()).get('x-essaim-path') ?? undefined))
    case 'FORBIDDEN':
      forbidden()
    case 'NOT_FOUND':
      notFound()
    default:
      throw error
  }
}
