'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UserErrors } from '@/components/UserErrors'
import type { UserError } from '@/lib/user-errors'
import { OccurrenceFields } from '../form/OccurrenceFields'
import { missingIn, occurrenceValues, splitOccurrenceErrors, whenAndWhereOf, type OccurrenceErrors } from '../form/occurrenceValues'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import type { WhenAndWhere } from './moves'

interface MoveDialogProps {
  occurrence: BoardOccurrence
  /** What is filled in already: the cell of a drop, or a move that was refused. */
  suggestion?: Partial<WhenAndWhere> & { day?: string }
  /** Why the move was refused. */
  errors?: UserError[]
  lieux: readonly BoardLieu[]
  onMove: (wanted: WhenAndWhere) => void
  onClose: () => void
}

/** Hours that a date without any begins with, in the form: the usual evening. */
const SUGGESTED = { start: '18:00', end: '20:00' }

/** "Move to…": all that dragging does, and the hours, the room and the free address besides. */
export function MoveDialog({ occurrence, suggestion = {}, errors = [], lieux, onMove, onClose }: MoveDialogProps) {
  const t = useTranslations('month')
  const common = useTranslations('common')
  const { day, ...wanted } = suggestion
  const [values, setValues] = useState(() => {
    const start = occurrenceValues({ ...occurrence, ...wanted, ...(wanted.lieu && wanted.lieu.id !== occurrence.lieu?.id && !wanted.room ? { room: null } : {}) })
    return day ? { ...start, day, ...(start.start ? {} : SUGGESTED) } : start
  })
  const { byField, others } = splitOccurrenceErrors(errors)
  const [wrong, setWrong] = useState<OccurrenceErrors>(byField)
  const commune = occurrence.place?.commune
  const [communes, setCommunes] = useState<Record<string, string>>(commune ? { [commune.code]: commune.name } : {})

  const submit = () => {
    const missing = missingIn(values)
    setWrong(Object.fromEntries(missing.map((field) => [field, t(`missing.${field}`)])))
    if (missing.length === 0) onMove(whenAndWhereOf(values, lieux, communes))
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={t('move.title', { title: occurrence.event.title })} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack>
          <UserErrors errors={others} />
          <OccurrenceFields
            values={values}
            errors={wrong}
            lieux={lieux}
            communes={communes}
            onCommune={(code, name) => setCommunes((known) => ({ ...known, [code]: name }))}
            onChange={(next) => {
              setValues(next)
              setWrong({})
            }}
          />
          <Group justify="space-between">
            <Button variant="subtle" disabled={!values.day && !values.start && !values.end} onClick={() => setValues({ ...values, day: '', start: '', end: '' })}>
              {t('move.toTray')}
            </Button>
            <Group>
              <Button variant="default" onClick={onClose}>
                {common('cancel')}
              </Button>
              <Button type="submit">{t('move.action')}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
