import { ApolloLink } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { randomKey } from '@/lib/random-key'
import { unanswered } from './errors'

/** The header under which the API does what it is sent once, however often it comes (docs/idempotency.md). */
const HEADER = 'idempotency-key'
const PAUSE = 1000
/** Browsers send up to 64 kB on behalf of a page that has been closed; a little stays for headers. */
const KEPT_ALIVE_AT_MOST = 60_000

/** Of a mutation: the key that it is sent under, where it may be sent again later; otherwise it gets one of its own. */
export const underKey = (key: string) => ({ headers: { [HEADER]: key } })

/** Of a request: it is waited for until somebody gives it up. */
export const untilGivenUp = (signal: AbortSignal) => ({ fetchOptions: { signal } })

const isGivenUp = (operation: ApolloLink.Operation): boolean => (operation.getContext() as Partial<ReturnType<typeof untilGivenUp>>).fetchOptions?.signal.aborted === true

/** Mutations are sent under a key, and a second time where the first one was not answered: that does nothing twice. */
export const mutationLink = ApolloLink.from([
  new ApolloLink((operation, forward) => {
    if (operation.operationType === 'mutation') operation.setContext(({ headers }) => ({ headers: { ...underKey(randomKey()).headers, ...(headers as Record<string, string> | undefined) } }))
    return forward(operation)
  }),
  new RetryLink({
    delay: { initial: PAUSE, jitter: false },
    attempts: { max: 2, retryIf: (error, operation) => operation.operationType === 'mutation' && unanswered(error) && !isGivenUp(operation) },
  }),
])

/** Fetches, and sends a short mutation to its end even where the page is closed meanwhile. */
export const fetchToTheEnd: typeof fetch = (input, init) => {
  const body = new Headers(init?.headers).has(HEADER) && typeof init?.body === 'string' ? init.body : undefined
  const keepalive = body !== undefined && new TextEncoder().encode(body).length < KEPT_ALIVE_AT_MOST
  return fetch(input, { ...init, keepalive })
}
