'use client'

import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import { splitUserErrors } from '@/lib/user-errors'
import { LimitsLine } from './LimitsLine'
import { LimitWarnings } from '@/components/limits/LimitWarnings'
import { AnswerRequestDocument, CancelRequestDocument, type Request } from './operations'
import { instantsOf, periodOf } from './period'
import { PeriodFields } from './PeriodFields'
import { useRequestAction } from './useRequestAction'

export type Step = 'DECLINE' | 'PROPOSE_OTHER_DATES' | 'CANCEL'

interface AnswerDialogProps {
  request: Request
  step: Step
  onClose: () => void
}

/** Declines, proposes other dates or cancels, with a word. */
export function AnswerDialog({ request, step, onClose }: AnswerDialogProps) {
  const { id, version, resource, resourceTitle, startsAt, endsAt, quantity } = request
  const t = useTranslations('mobilisations')
  const words = useTranslations('forms')
  const common = useTranslations('common')
  const timeZone = resource?.lieu?.timeZone
  const [period, setPeriod] = useState(periodOf({ startsAt, endsAt }, timeZone))
  const [message, setMessage] = useState('')
  const [incomplete, setIncomplete] = useState(false)
  const { run, pending, errors } = useRequestAction()
  const { byField, top } = splitUserErrors(errors, ['startsAt', 'endsAt', 'message'])
  const proposed = step === 'PROPOSE_OTHER_DATES' ? instantsOf(period, timeZone) : undefined
  const purpose = request.cooperationProject?.id ?? request.event?.id
  const title = t(`step.${step}.title`, { title: resourceTitle })

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const instants = instantsOf(period, timeZone)
    setIncomplete(step === 'PROPOSE_OTHER_DATES' && !instants)
    if (step === 'PROPOSE_OTHER_DATES' && !instants) return
    const common = { id, expectedVersion: version, message: message.trim() || null }
    const done =
      step === 'CANCEL'
        ? await run(CancelRequestDocument, { input: common }, t('done.CANCEL'))
        : await run(AnswerRequestDocument, { input: { ...common, answer: step, ...(step === 'PROPOSE_OTHER_DATES' ? instants : {}) } }, t(`done.${step}`))
    if (done) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': common('close') }}>
      <Form onSubmit={send} aria-label={title}>
        <Stack gap="md">
          <UserErrors errors={top} />
          {step === 'PROPOSE_OTHER_DATES' ? <PeriodFields values={period} errors={{ ...byField, ...(incomplete ? { endsAt: t('missing.endsAt') } : {}) }} onChange={setPeriod} /> : null}
          {proposed && resource && purpose ? <LimitsLine resource={resource.id} purpose={purpose} quantity={quantity} period={proposed} insteadOf={id} /> : null}
          {step === 'DECLINE' ? <LimitWarnings warnings={request.limitWarnings} /> : null}
          <Textarea label={t('fields.word')} description={t(`step.${step}.help`)} autosize minRows={2} maxLength={2000} value={message} error={byField['message']} onChange={(event) => setMessage(event.currentTarget.value)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" color={step === 'PROPOSE_OTHER_DATES' ? undefined : 'red'} loading={pending}>
              {t(`step.${step}.send`)}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  )
}
