'use client'

import { useDroppable } from '@dnd-kit/core'
import { Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { BoardOccurrence } from './board.operations'
import { TRAY } from './grid'
import classes from './Tray.module.css'

interface TrayProps {
  /** Those without times. */
  occurrences: readonly BoardOccurrence[]
  renderCard: (occurrence: BoardOccurrence) => ReactNode
}

/** Dates that wait for their time; a card that is dropped here loses its own. */
export function Tray({ occurrences, renderCard }: TrayProps) {
  const t = useTranslations('month.tray')
  const { setNodeRef, isOver } = useDroppable({ id: TRAY })
  return (
    <section ref={setNodeRef} className={classes.tray} data-cell={TRAY} data-over={isOver || undefined} aria-labelledby="month-tray">
      <Title order={2} size="h5" id="month-tray">
        {t('title', { count: occurrences.length })}
      </Title>
      {occurrences.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      ) : (
        <ul className={classes.cards}>
          {occurrences.map((one) => (
            <li key={one.id}>{renderCard(one)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
