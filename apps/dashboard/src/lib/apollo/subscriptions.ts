import { ApolloLink } from '@apollo/client'
import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { Observable } from 'rxjs'
import { watchedFetch } from './watchedFetch'

/** What whoever subscribes may be told of the connection, in the context of the operation. */
export interface LiveContext {
  /** The stream is open: everything that happens from now on will be heard. After a loss too, which may have hidden something. */
  onConnected?: () => void
  /** It is being opened, or opened anew. */
  onConnecting?: () => void
  /** Nothing comes, not even the sign of life of each second. */
  onSilent?: () => void
  /** The line was only slow: nothing was missed. */
  onHeard?: () => void
}

const LONGEST_PAUSE = 8000

/** Waits longer each time, by a moment that differs between browsers; the line that comes back ends the wait. */
async function pause(retries: number): Promise<void> {
  const waited = new AbortController()
  const wait = Math.min(LONGEST_PAUSE, 500 * 2 ** retries) * (0.75 + Math.random() / 2)
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, wait)
    window.addEventListener('online', () => { clearTimeout(timer); resolve() }, { signal: waited.signal })
  })
  waited.abort()
}

/** Subscriptions go through the dashboard's own address as server-sent events, each on a connection of its own, and are opened anew for as long as somebody listens. */
export function subscriptionLink(url = '/graphql'): ApolloLink {
  return new ApolloLink((operation) => {
    const { onConnected, onConnecting, onSilent, onHeard } = operation.getContext() as LiveContext
    const fetchFn = watchedFetch({ onSilent: () => onSilent?.(), onHeard: () => onHeard?.() })
    const client = createClient({ url, credentials: 'same-origin', retryAttempts: Number.POSITIVE_INFINITY, retry: pause, fetchFn })
    const request = { query: print(operation.query), operationName: operation.operationName, variables: operation.variables }
    return new Observable<ApolloLink.Result>((observer) =>
      client.subscribe(
        request,
        { next: (result) => observer.next(result as ApolloLink.Result), error: (error) => observer.error(error), complete: () => observer.complete() },
        { connected: () => onConnected?.(), connecting: () => onConnecting?.() },
      ),
    )
  })
}
