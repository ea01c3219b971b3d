'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Conflict, Side } from '@/components/dialogs/ConflictDialog'
import { updateThing } from '@/components/forms/saveThing'
import { showChange } from '@/components/undo/UndoNotice'
import type { UsefulEffectChange } from '@/gql/graphql'
import type { UserError } from '@/lib/user-errors'
import { effectDocuments } from '../form/documents'

/** Changes an effect from within the matrix; where somebody changed the same meanwhile, both are shown. `onTaken` hears what of others was kept. */
export function useEffectChange(effect: { id: string; version: number; statement: string }, onTaken?: (theirs: Record<string, unknown>) => void) {
  const client = useApolloClient()
  const router = useRouter()
  const t = useTranslations('forms')
  // The version that the writer has seen: what others save meanwhile is merged, or shown, and never overwritten.
  const [seen, setSeen] = useState(effect.version)
  const [pending, setPending] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [refused, setRefused] = useState<{ change: UsefulEffectChange; conflicts: Conflict[]; version: number }>()

  const change = async (wanted: UsefulEffectChange, version = seen) => {
    setPending(true)
    setErrors([])
    try {
      const outcome = await updateThing(client, effectDocuments, { id: effect.id, expectedVersion: version, change: wanted })
      if (outcome.kind === 'refused') return setErrors(outcome.userErrors)
      if (outcome.kind === 'conflict') return setRefused({ change: wanted, conflicts: outcome.conflicts, version: outcome.current.version })
      setSeen(outcome.saved.version)
      if (outcome.saved.version > version) showChange(t('saved', { name: effect.statement }), { subject: effect.id, version: outcome.saved.version })
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('failed.text') }])
    } finally {
      setPending(false)
    }
  }

  const resolve = (choices: Record<string, Side>) => {
    if (!refused) return
    const theirs = refused.conflicts.filter(({ field }) => choices[field] === 'theirs')
    const mine = Object.fromEntries(Object.entries(refused.change).filter(([field]) => choices[field] !== 'theirs'))
    setRefused(undefined)
    onTaken?.(Object.fromEntries(theirs.map(({ field, theirs: value }) => [field, value])))
    if (Object.keys(mine).length > 0) void change(mine, refused.version)
    else router.refresh()
  }

  return { change, pending, errors, conflicts: refused?.conflicts ?? [], resolve, forget: () => setRefused(undefined) }
}
