'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { HistoryButton } from '@/components/history/HistoryButton'
import { AnswerDialog, type Step } from './AnswerDialog'
import { AnswerRequestDocument, RecordHandoverDocument, type Request } from './operations'
import { useRequestAction } from './useRequestAction'

/** What the viewer may do with a request now. */
export function RequestActions({ request }: { request: Request }) {
  const t = useTranslations('mobilisations')
  const [step, setStep] = useState<Step>()
  const { run, pending, errors } = useRequestAction()
  const { id, version, state, handovers, viewerCanAnswer, viewerCanReconsider, viewerCanCancel, viewerCanHandOver } = request
  const expected = { id, expectedVersion: version }
  const [out, back] = (['OUT', 'BACK'] as const).map((kind) => handovers.some((each) => each.kind === kind))
  const hand = (kind: 'OUT' | 'BACK', undo = false) => void run(RecordHandoverDocument, { input: { ...expected, kind, ...(undo ? { undo } : {}) } }, t(undo ? 'done.undo' : `done.${kind}`))
  const small = { size: 'compact-sm', loading: pending } as const
  const mayPropose = viewerCanReconsider || (viewerCanAnswer && state === 'REQUESTED')
  return (
    <>
      <Group gap="xs" className="no-print">
        {viewerCanAnswer ? (
          <Button {...small} onClick={() => void run(AnswerRequestDocument, { input: { ...expected, answer: 'ACCEPT' } }, t('done.ACCEPT'))}>
            {t(state === 'REQUESTED' ? 'actions.accept' : 'actions.acceptDates')}
          </Button>
        ) : null}
        {viewerCanHandOver && !back ? (
          <Button {...small} variant="light" onClick={() => hand(out ? 'BACK' : 'OUT')}>
            {t(out ? 'actions.back' : 'actions.out')}
          </Button>
        ) : null}
        {mayPropose ? (
          <Button {...small} variant="default" onClick={() => setStep('PROPOSE_OTHER_DATES')}>
            {t('actions.propose')}
          </Button>
        ) : null}
        {viewerCanAnswer || viewerCanReconsider ? (
          <Button {...small} variant="default" onClick={() => setStep('DECLINE')}>
            {t(viewerCanReconsider && state === 'ACCEPTED' ? 'actions.takeBack' : 'actions.decline')}
          </Button>
        ) : null}
        {viewerCanCancel ? (
          <Button {...small} variant="subtle" color="gray" onClick={() => setStep('CANCEL')}>
            {t('actions.cancel')}
          </Button>
        ) : null}
        {viewerCanHandOver && out ? (
          <Button {...small} variant="subtle" color="gray" onClick={() => hand(back ? 'BACK' : 'OUT', true)}>
            {t(back ? 'actions.undoBack' : 'actions.undoOut')}
          </Button>
        ) : null}
        {viewerCanAnswer || viewerCanReconsider || viewerCanCancel || viewerCanHandOver ? <HistoryButton subject={{ id, version, name: request.resourceTitle }} /> : null}
      </Group>
      {errors.length > 0 ? (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {errors.map(({ message }) => message).join(' ')}
        </Text>
      ) : null}
      {step ? <AnswerDialog request={request} step={step} onClose={() => setStep(undefined)} /> : null}
    </>
  )
}
