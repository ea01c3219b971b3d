'use client'

import { useEffect } from 'react'

/** Has the browser ask before the page is closed or loaded anew. */
export function useClosingQuestion(active: boolean) {
  useEffect(() => {
    if (!active) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [active])
}
