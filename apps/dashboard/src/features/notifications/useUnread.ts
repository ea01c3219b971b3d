'use client'

import { useApolloClient } from '@apollo/client/react'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { UnreadNotificationsDocument } from './documents'
import { onRead } from './readNews'

/** How often the number is asked for while the page is seen, in milliseconds. */
const EVERY = 60_000

/** How many notifications wait to be read: asked for now and then while the page is seen, when it is seen again, and on each page. */
export function useUnread(): number {
  const client = useApolloClient()
  const pathname = usePathname()
  const [count, setCount] = useState(0)

  useEffect(() => {
    let gone = false
    const ask = () => {
      if (document.visibilityState === 'hidden') return
      client
        .query({ query: UnreadNotificationsDocument, fetchPolicy: 'no-cache' })
        .then(({ data }) => {
          if (!gone && data) setCount(data.viewer.unreadNotifications)
        })
        // What could not be asked now is asked again in a minute.
        .catch(() => undefined)
    }
    ask()
    const timer = setInterval(ask, EVERY)
    const stop = onRead(ask)
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('focus', ask)
    return () => {
      gone = true
      clearInterval(timer)
      stop()
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('focus', ask)
    }
  }, [client, pathname])
  return count
}
