'use client'

import { useTranslations } from 'next-intl'
import { ConflictDialog, type Conflict, type Side } from '@/components/dialogs/ConflictDialog'
import { formatDay, formatTime } from '@/lib/dates'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { zoneOf } from './moves'

interface MoveConflictProps {
  conflict: { conflicts: Conflict[]; current: BoardOccurrence } | undefined
  lieux: readonly BoardLieu[]
  locale: string
  onResolve: (choices: Record<string, Side>) => void
  onClose: () => void
}

/** Two people moved the same card: both places in words. */
export function MoveConflict({ conflict, lieux, locale, onResolve, onClose }: MoveConflictProps) {
  const t = useTranslations('month.fields')
  const together = useTranslations('together.conflict')
  if (!conflict) return null
  const where = { locale, timeZone: zoneOf(conflict.current) }
  const formatValue = (field: string, value: unknown): string => {
    if (typeof value === 'object' && value !== null && 'label' in value) return String(value.label)
    const text = String(value)
    if (field === 'startsAt' || field === 'endsAt') return `${formatDay(text, where)}, ${formatTime(text, where)}`
    if (field === 'lieu') return lieux.find(({ id }) => id === text)?.name ?? text
    if (field === 'room') return lieux.flatMap(({ rooms }) => rooms).find(({ id }) => id === text)?.name ?? text
    return text
  }
  // Questions may follow one another: each begins without a choice.
  const { id, version, event } = conflict.current
  return <ConflictDialog key={`${id}@${version}`} about={together('about', { title: event.title })} conflicts={conflict.conflicts} labelOf={(field) => t(field.split('.')[0] ?? field)} formatValue={formatValue} onResolve={onResolve} onClose={onClose} />
}
