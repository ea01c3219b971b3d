'use client'

import type { Warning } from '@essaim/planning/warning'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { BoardOccurrence } from '../board/board.operations'

interface CardMarkProps {
  occurrence: BoardOccurrence
  /** The gravest first. */
  warnings: readonly Warning[]
  className?: string
}

/** What a card is marked with: who else wants its room, otherwise what the gravest warning is about, and how many more there are. */
export function CardMark({ occurrence, warnings, className }: CardMarkProps) {
  const t = useTranslations('month.card')
  const rules = useTranslations('warnings')
  const [first] = warnings
  if (!first) return null
  const overlaps = warnings.filter(({ rule }) => rule === 'ROOM_OVERLAP')
  const others = overlaps.map(({ values }) => String(values.title === occurrence.event.title ? values.other : values.title))
  const words = overlaps.length > 0 ? t('clash', { room: occurrence.room?.name ?? '', others: [...new Set(others)].map((title) => t('quoted', { title })).join(', ') }) : rules(`rules.${first.rule}.short`)
  const more = new Set(warnings.map(({ rule }) => rule)).size - 1
  return (
    <strong className={className}>
      <IconAlertTriangle size={14} aria-hidden />
      {more > 0 ? rules('more', { words, count: more }) : words}
    </strong>
  )
}
