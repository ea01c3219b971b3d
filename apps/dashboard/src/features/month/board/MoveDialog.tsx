'use client'

import type { FreeSlot } from '@essaim/planning/free-slots'
import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { UserError } from '@/lib/user-errors'
import { OccurrenceDialog } from '../form/OccurrenceDialog'
import { occurrenceInput, occurrenceValues, whenAndWhereOf } from '../form/occurrenceValues'
import { takenSlot, wantedOccurrence, type Wanted } from '../warnings/wanted'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import type { WhenAndWhere } from './moves'

interface MoveDialogProps {
  occurrence: BoardOccurrence
  /** What is filled in already: the cell of a drop, or a move that was refused. */
  suggestion?: Partial<WhenAndWhere> & { day?: string }
  /** Why the move was refused. */
  errors?: UserError[]
  lieux: readonly BoardLieu[]
  /** What is said of the date as it is filled in; `take` moves it to a time and place that is proposed. */
  advice?: (wanted: Wanted, take: (slot: FreeSlot) => void) => ReactNode
  onMove: (wanted: WhenAndWhere) => void
  onClose: () => void
}

/** Hours that a date without any begins with, in the form: the usual evening. */
const SUGGESTED = { start: '18:00', end: '20:00' }

/** "Move to…": all that dragging does, and the hours, the room and the free address besides. */
export function MoveDialog({ occurrence, suggestion = {}, errors = [], lieux, advice, onMove, onClose }: MoveDialogProps) {
  const t = useTranslations('month.move')
  const { day, ...wanted } = suggestion
  const elsewhere = wanted.lieu !== undefined && wanted.lieu?.id !== occurrence.lieu?.id
  const filledIn = occurrenceValues({ ...occurrence, ...(elsewhere ? { room: null } : {}), ...wanted })
  const commune = occurrence.place?.commune
  return (
    <OccurrenceDialog
      title={t('title', { title: occurrence.event.title })}
      submitLabel={t('action')}
      initial={day ? { ...filledIn, day, ...(filledIn.start ? {} : SUGGESTED) } : filledIn}
      errors={errors}
      lieux={lieux}
      communes={commune ? { [commune.code]: commune.name } : {}}
      aside={(values, change) => (
        <Button variant="subtle" disabled={!values.day && !values.start && !values.end} onClick={() => change({ ...values, day: '', start: '', end: '' })}>
          {t('toTray')}
        </Button>
      )}
      advice={(values) => advice?.(wantedOccurrence(occurrence, occurrenceInput(values, lieux)), (slot) => onMove(takenSlot(occurrence, slot, lieux)))}
      onSubmit={(values, communes) => onMove(whenAndWhereOf(values, lieux, communes))}
      onClose={onClose}
    />
  )
}
