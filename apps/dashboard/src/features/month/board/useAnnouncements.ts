'use client'

import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core'
import { useLocale, useTranslations } from 'next-intl'
import type { BoardOccurrence } from './board.operations'
import { dayWords } from '@/lib/days'
import { targetOf, type Grid } from './grid'

/** What a screen reader says while a card is carried. */
export function useAnnouncements(grid: Grid, occurrences: readonly BoardOccurrence[]): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } {
  const t = useTranslations('month.drag')
  const locale = useLocale()
  const titleOf = (id: string | number) => occurrences.find((one) => one.id === id)?.event.title ?? ''
  const wordsOf = (id: string | number | undefined) => {
    const target = id === undefined ? undefined : targetOf(String(id), grid)
    if (!target) return t('nowhere')
    if (target.kind === 'tray') return t('tray')
    const day = dayWords(target.day, locale, { weekday: 'long', day: 'numeric', month: 'long' })
    return target.kind === 'day' ? day : t('cell', { day, lieu: target.lieu?.name ?? t('elsewhere') })
  }
  return {
    announcements: {
      onDragStart: ({ active }) => t('lifted', { title: titleOf(active.id) }),
      onDragOver: ({ over }) => t('over', { place: wordsOf(over?.id) }),
      onDragEnd: ({ active, over }) => (over ? t('dropped', { title: titleOf(active.id), place: wordsOf(over.id) }) : t('back', { title: titleOf(active.id) })),
      onDragCancel: ({ active }) => t('back', { title: titleOf(active.id) }),
    },
    screenReaderInstructions: { draggable: t('instructions') },
  }
}
