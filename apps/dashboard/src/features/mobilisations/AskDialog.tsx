'use client'

import { useMutation } from '@apollo/client/react'
import { Alert, Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCloudOff } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { ActorSelect } from '@/components/forms/ActorSelect'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import { answered } from '@/lib/apollo/answered'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { AvailabilityLine } from './AvailabilityLine'
import { DateSelect, type EventDate } from './DateSelect'
import { LimitsLine } from './LimitsLine'
import { AskForResourceDocument } from './operations'
import { EMPTY_PERIOD, instantsOf, periodOf, type PeriodValues } from './period'
import { PeriodFields } from './PeriodFields'
import { PurposeSelect } from './PurposeSelect'
import { ResourceSelect, type ResourceChoice } from './ResourceSelect'

const FIELDS = ['for', 'resource', 'startsAt', 'endsAt', 'quantity', 'message', 'requestedBy']

interface AskDialogProps {
  /** What is asked for; to be chosen when absent. */
  resource?: ResourceChoice
  /** Id of the project or event that it is for; to be chosen when absent. */
  purpose?: string
  /** The day on which it begins, where it is known. */
  day?: string
  onClose: () => void
}

/** Asks for a resource: for what, from when until when, how many, with a word; says at once whether it is free. */
export function AskDialog({ resource: given, purpose, day, onClose }: AskDialogProps) {
  const t = useTranslations('mobilisations')
  const words = useTranslations('forms')
  const common = useTranslations('common')
  const locale = useLocale()
  const router = useRouter()
  const [resource, setResource] = useState<ResourceChoice | undefined>(given)
  const [target, setTarget] = useState<string | null>(purpose ?? null)
  const [date, setDate] = useState<string | null>(null)
  const [period, setPeriod] = useState<PeriodValues>({ ...EMPTY_PERIOD, startDay: day ?? null, endDay: day ?? null })
  const [quantity, setQuantity] = useState<number | string>(1)
  const [message, setMessage] = useState('')
  const [asker, setAsker] = useState<{ id: string; name: string } | undefined>()
  const [missing, setMissing] = useState<Record<string, string>>({})
  const [problems, setProblems] = useState<UserError[]>([])
  const [failed, setFailed] = useState(false)
  const [ask, { loading }] = useMutation(AskForResourceDocument)
  const timeZone = resource?.lieu?.timeZone
  const instants = instantsOf(period, timeZone)
  const { byField, top } = splitUserErrors(problems, FIELDS)
  const errors = { ...byField, ...missing }
  const chooseTarget = (id: string | null) => {
    setTarget(id)
    setDate(null)
  }
  // A date says when; whoever needs longer to set up and clear away changes it.
  const chooseDate = (chosen: EventDate | undefined) => {
    setDate(chosen?.id ?? null)
    if (chosen?.startsAt) setPeriod(periodOf({ startsAt: chosen.startsAt, endsAt: chosen.endsAt ?? chosen.startsAt }, timeZone ?? chosen.lieu?.timeZone))
  }

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const lacks = {
      ...(resource ? {} : { resource: t('missing.resource') }),
      ...(target ? {} : { for: t('missing.for') }),
      ...(period.startDay ? {} : { startsAt: t('missing.startsAt') }),
      ...(instants ? {} : { endsAt: t('missing.endsAt') }),
      ...(Number(quantity) > 0 ? {} : { quantity: t('missing.quantity') }),
    }
    setMissing(lacks)
    setProblems([])
    setFailed(false)
    if (Object.keys(lacks).length > 0 || !resource || !target || !instants) return
    try {
      const input = { resource: resource.id, for: date ?? target, ...instants, quantity: Number(quantity), message: message.trim() || null, ...(asker ? { requestedBy: asker.id } : {}) }
      const { userErrors, warnings, mobilisation } = answered((await ask({ variables: { input } })).data?.answer)
      setProblems([...userErrors])
      if (userErrors.length > 0) return
      notifications.show({ message: t(mobilisation?.state === 'ACCEPTED' ? 'done.own' : 'done.asked', { title: resource.title }) })
      for (const warning of warnings) notifications.show({ color: 'miel', autoClose: false, message: warning.message })
      onClose()
      router.refresh()
    } catch {
      setFailed(true)
    }
  }

  return (
    <Modal opened onClose={onClose} title={given ? t('form.titleOf', { title: given.title }) : t('form.title')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      <Form onSubmit={send} aria-label={t('form.title')}>
        <Stack gap="md">
          <UserErrors errors={top} />
          {failed ? (
            <Alert role="alert" color="red" icon={<IconCloudOff aria-hidden />} title={words('failed.title')}>
              {words('failed.text')}
            </Alert>
          ) : null}
          {given ? null : <ResourceSelect value={resource} error={errors['resource']} onChange={setResource} />}
          {purpose ? null : <PurposeSelect value={target} error={errors['for']} onChange={chooseTarget} />}
          {target?.startsWith('event_') ? <DateSelect event={target} value={date} onChange={chooseDate} /> : null}
          <PeriodFields values={period} errors={errors} onChange={setPeriod} />
          {resource?.quantity != null && resource.quantity !== 1 ? (
            <NumberInput
              label={t('fields.quantity')} description={t('help.quantity', { quantity: resource.quantity, unit: resource.unit ?? '' })} min={0} max={resource.quantity} clampBehavior="none"
              decimalSeparator={locale === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']} value={quantity} error={errors['quantity']} onChange={setQuantity}
            />
          ) : null}
          {resource ? <AvailabilityLine resource={resource.id} quantity={Number(quantity)} period={instants} timeZone={timeZone} /> : null}
          {resource && target && instants ? <LimitsLine resource={resource.id} purpose={date ?? target} quantity={Number(quantity)} period={instants} /> : null}
          <Textarea label={t('fields.message')} description={t('help.message')} autosize minRows={2} maxLength={2000} value={message} error={errors['message']} onChange={(event) => setMessage(event.currentTarget.value)} />
          <ActorSelect
            label={t('fields.requestedBy')} description={t('help.requestedBy')} value={asker?.id ?? null} names={asker ? { [asker.id]: asker.name } : {}} error={errors['requestedBy']}
            onChange={(_, actor) => setAsker(actor)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" loading={loading}>
              {t('form.send')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  )
}
