'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type ReactNode } from 'react'
import { UserErrors } from '@/components/UserErrors'
import type { UserError } from '@/lib/user-errors'
import type { BoardLieu } from '../board/board.operations'
import { OccurrenceFields } from './OccurrenceFields'
import { missingIn, splitOccurrenceErrors, type OccurrenceErrors, type OccurrenceValues } from './occurrenceValues'

interface OccurrenceDialogProps {
  title: string
  submitLabel: string
  initial: OccurrenceValues
  /** Why the API refused what was sent before. */
  errors: readonly UserError[]
  lieux: readonly BoardLieu[]
  /** Names of communes that are known already, by code. */
  communes?: Record<string, string>
  pending?: boolean
  /** A further way out, at the left. */
  aside?: (values: OccurrenceValues, change: (values: OccurrenceValues) => void) => ReactNode
  /** What is said of the date as it is filled in. */
  advice?: (values: OccurrenceValues) => ReactNode
  onSubmit: (values: OccurrenceValues, communes: Record<string, string>) => void
  onClose: () => void
}

/** When and where, asked in a dialog. */
export function OccurrenceDialog({ title, submitLabel, initial, errors, lieux, communes: known = {}, pending, aside, advice, onSubmit, onClose }: OccurrenceDialogProps) {
  const t = useTranslations('month')
  const common = useTranslations('common')
  useReturnFocus()
  const [values, setValues] = useState(initial)
  const [communes, setCommunes] = useState(known)
  const [missing, setMissing] = useState<OccurrenceErrors>({})
  // A refusal speaks of what was sent: the next change silences it.
  const [sent, setSent] = useState<OccurrenceValues>(initial)
  const { byField, others } = splitOccurrenceErrors(sent === values ? errors : [])
  return (
    <Modal opened onClose={onClose} size="lg" title={title} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const fields = missingIn(values)
          setMissing(Object.fromEntries(fields.map((field) => [field, t(`missing.${field}`)])))
          setSent(values)
          if (fields.length === 0) onSubmit(values, communes)
        }}
      >
        <Stack>
          <UserErrors errors={others} />
          <OccurrenceFields
            values={values}
            errors={{ ...byField, ...missing }}
            lieux={lieux}
            communes={communes}
            onCommune={(code, name) => setCommunes((all) => ({ ...all, [code]: name }))}
            onChange={(next) => {
              setValues(next)
              setMissing({})
            }}
          />
          {advice?.(values)}
          <Group justify="space-between">
            <span>{aside?.(values, setValues)}</span>
            <Group>
              <Button variant="default" onClick={onClose}>
                {common('cancel')}
              </Button>
              <Button type="submit" loading={pending}>
                {submitLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** Back to the button that opened the dialog: a dialog that is unmounted, not closed, leaves the keyboard nowhere. */
function useReturnFocus() {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
