import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { act, renderHook } from '@testing-library/react'
import { parse } from 'graphql'
import { Observable, type Subscriber } from 'rxjs'
import type { LiveContext } from '@/lib/apollo/subscriptions'
import { useLive } from './useLive'

const CHANGES = parse('subscription Changes($essMonth: ID!) { changed(essMonth: $essMonth) }') as TypedDocumentNode<{ changed: number }, { essMonth: string }>

let open: Subscriber<ApolloLink.Result>[]
const link = new ApolloLink((operation) => new Observable<ApolloLink.Result>((observer) => {
  open.push(observer)
  ;(operation.getContext() as LiveContext).onConnected?.()
  return () => void (open = open.filter((each) => each !== observer))
}))

function show(state: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

test('a stream is open while the page is looked at; when it is shown again, that is said', () => {
  open = []
  const onData = jest.fn()
  const onConnected = jest.fn()
  const client = new ApolloClient({ cache: new InMemoryCache(), link })
  const { result, unmount } = renderHook(() => useLive(CHANGES, { variables: { essMonth: 'm' }, onData, onConnected }), { wrapper: ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider> })
  expect(open).toHaveLength(1)
  expect(result.current).toBe(true)
  act(() => open[0]!.next({ data: { changed: 1 } }))
  expect(onData).toHaveBeenCalledWith({ changed: 1 })

  show('hidden')
  expect(open).toHaveLength(0)
  expect(result.current).toBe(false)
  show('visible')
  expect(open).toHaveLength(1)
  expect(onConnected).toHaveBeenCalledTimes(2)
  unmount()
  expect(open).toHaveLength(0)
})
