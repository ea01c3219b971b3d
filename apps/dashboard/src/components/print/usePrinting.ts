'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** When the page is printed, while it is; nothing on the screen. For what only paper shows, and for what it shows all of. */
export function usePrinting(): Date | undefined {
  const [moment, setMoment] = useState<Date>()
  useEffect(() => {
    // At once: the browser lays the paper out as soon as the listeners have returned.
    const begin = () => flushSync(() => setMoment(new Date()))
    const end = () => setMoment(undefined)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return moment
}
