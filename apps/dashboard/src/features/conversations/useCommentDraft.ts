'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { dropDraft, readDraft, writeDraft, type DraftPlace } from '@/lib/drafts/draft-store'
import { useViewer } from '@/lib/ViewerContext'
import type { Written } from './MentionField'

const EMPTY: Written = { text: '', people: [] }

/** What is typed and not sent stands in the browser, for the account, and is there again when the page is opened. */
export function useCommentDraft(): [Written, (value: Written) => void] {
  const { accountId } = useViewer()
  const path = usePathname()
  const [value, setValue] = useState(EMPTY)
  const place: DraftPlace | undefined = accountId ? { account: accountId, path, thing: null } : undefined

  useEffect(() => {
    const kept = place && readDraft<Written, never, never>(place)
    if (kept) setValue(kept.values)
    // Once for a page: afterwards what is typed counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [accountId, path])

  const change = (next: Written) => {
    setValue(next)
    if (!place) return
    if (next.text === '') dropDraft(place)
    else writeDraft<Written, never, never>(place, { savedAt: new Date().toISOString(), base: { version: 0, values: EMPTY }, values: next, names: null, sent: null })
  }
  return [value, change]
}
