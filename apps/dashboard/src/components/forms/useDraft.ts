'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { dropDraft, readDraft, writeDraft, type Draft, type DraftPlace } from '@/lib/drafts/draft-store'
import { sameValues } from '@/lib/drafts/resumed'
import { useViewer } from '@/lib/ViewerContext'

/** A form is written down when nothing has been typed for so long, in milliseconds. */
const PAUSE = 300

/** What stands in the form. */
type Typed<Values, Input, Names> = Omit<Draft<Values, Input, Names>, 'savedAt'>

interface DraftOptions<Values, Input, Names> {
  /** Id of the thing that is changed; null for a new one. */
  thing: string | null
  typed: Typed<Values, Input, Names>
  /** Whether a draft still says something that the thing does not. */
  isNews: (draft: Draft<Values, Input, Names>) => boolean
}

export interface KeptDraft<Values, Input, Names> {
  /** What was left behind earlier, until it is taken or dropped; it is not overwritten meanwhile. */
  offer: Draft<Values, Input, Names> | undefined
  /** The browser keeps what is typed. */
  keeps: boolean
  /** Writes down at once what is about to be sent. */
  keepNow: (sent: Typed<Values, Input, Names>['sent']) => void
  /** What was offered is in the form now. */
  taken: () => void
  /** What was offered is not wanted. */
  dropped: () => void
  /** All of it has been saved: nothing is kept any more. */
  settled: () => void
}

/** Keeps what is typed into a form in the browser, for the account alone, until it is saved; and offers what was left behind earlier. */
export function useDraft<Values, Input, Names>({ thing, typed, isNews }: DraftOptions<Values, Input, Names>): KeptDraft<Values, Input, Names> {
  const { accountId } = useViewer()
  const path = usePathname()
  // As the form was opened: while a page is being left, the address is another one already.
  const [place] = useState<DraftPlace | undefined>(() => (accountId ? { account: accountId, path, thing } : undefined))
  const [offer, setOffer] = useState<Draft<Values, Input, Names>>()
  const [refused, setRefused] = useState(false)
  /** Writes what has been typed and not been written yet. */
  const pending = useRef<() => void>(undefined)
  const written = useRef(false)
  const done = useRef(false)

  const opened = useRef(isNews)
  useEffect(() => {
    const found = place && readDraft<Values, Input, Names>(place)
    if (found && opened.current(found)) setOffer(found)
    else if (place) dropDraft(place)
  }, [place])

  const { base, values, names, sent } = typed
  const unsaved = sent !== null || !sameValues(values, base.values)
  useEffect(() => {
    if (!place || offer || done.current) return
    if (!unsaved) {
      pending.current = undefined
      if (written.current) dropDraft(place)
      written.current = false
      return
    }
    const write = () => {
      pending.current = undefined
      // Saved while this was waiting.
      if (done.current) return
      written.current = writeDraft(place, { savedAt: new Date().toISOString(), base, values, names, sent })
      setRefused(!written.current)
    }
    pending.current = write
    const timer = setTimeout(write, PAUSE)
    return () => clearTimeout(timer)
  }, [place, offer, unsaved, base, values, names, sent])

  useEffect(() => {
    const flush = () => pending.current?.()
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', onVisibility)
      flush()
    }
  }, [])

  return {
    offer,
    keeps: place !== undefined && !offer && !refused,
    keepNow: (what) => {
      if (place && !offer) setRefused(!writeDraft(place, { savedAt: new Date().toISOString(), ...typed, sent: what }))
    },
    taken: () => setOffer(undefined),
    dropped: () => {
      if (place) dropDraft(place)
      setOffer(undefined)
    },
    settled: () => {
      pending.current = undefined
      done.current = true
      if (place && !offer) dropDraft(place)
    },
  }
}
