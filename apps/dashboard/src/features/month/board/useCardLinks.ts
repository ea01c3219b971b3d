'use client'

import { useRouter } from 'next/navigation'
import { useCallback, type MouseEvent } from 'react'

/** Follows the links of all cards from one place: hundreds of links that each watch where they are would cost more than what they lead to. */
export function useCardLinks(): (event: MouseEvent) => void {
  const router = useRouter()
  return useCallback(
    (event) => {
      // Whoever wants another window, or to keep the link, has it from the browser.
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return
      const href = event.target.closest('[data-card] a')?.getAttribute('href')
      if (!href) return
      event.preventDefault()
      router.push(href)
    },
    [router],
  )
}
