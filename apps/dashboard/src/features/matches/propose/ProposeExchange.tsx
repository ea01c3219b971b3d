'use client'

import { Alert, Button, Group, Modal, NumberInput, Select, Text, Textarea } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import { useDisclosure } from '@mantine/hooks'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { Form } from '@/components/forms/Form'
import { FieldRow } from '@/components/forms/FormSection'
import { UserErrors } from '@/components/UserErrors'
import { DateSelect, type EventDate } from '@/features/mobilisations/DateSelect'
import type { ExchangePurposesQuery } from '@/gql/graphql'
import { toWallClock } from '@/lib/dates'
import classes from '../Matches.module.css'
import { partyChoices, purposesFor } from './purposes'
import { useProposal } from './useProposal'

interface ProposeExchangeProps {
  need: { id: string; title: string; from?: string | null; until?: string | null }
  resource: { id: string; title: string; unit?: string | null; holder?: { id: string } | null; lieu?: { id: string } | null }
  purposes: ExchangePurposesQuery
  /** Which of the two the button is about: several stand on one page. */
  named: string
}

/** Makes a promise of a match: what for, when, how much, with a word for the other side. */
export function ProposeExchange({ need, resource, purposes, named }: ProposeExchangeProps) {
  const t = useTranslations('matches.propose')
  const common = useTranslations('common')
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="light" size="compact-md" leftSection={<IconHeartHandshake size={18} aria-hidden />} onClick={open} aria-label={t('openFor', { title: named })}>
        {t('open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
        {opened ? <Proposal need={need} resource={resource} purposes={purposes} onClose={close} /> : null}
      </Modal>
    </>
  )
}

function Proposal({ need, resource, purposes, onClose }: Omit<ProposeExchangeProps, 'named'> & { onClose: () => void }) {
  const t = useTranslations('matches.propose')
  const { form, submit, errors, failed, loading } = useProposal({ need, resource }, onClose)
  const { projects, events } = purposesFor(resource, purposes)
  const parties = partyChoices(resource, purposes, form.values.for)
  const groups = [{ group: t('projects'), items: projects }, { group: t('events'), items: events }].filter(({ items }) => items.length > 0)
  const chooseDate = (date: EventDate | undefined) => {
    form.setFieldValue('date', date?.id ?? null)
    if (!date?.startsAt) return
    const [startDay = null, startTime = ''] = toWallClock(date.startsAt).split(' ')
    const [endDay = null, endTime = ''] = toWallClock(date.endsAt ?? date.startsAt).split(' ')
    form.setValues({ startDay, startTime, endDay, endTime })
  }
  const clock = (field: 'startTime' | 'endTime') => ({
    label: t(field), value: form.values[field], format: '24h' as const, onChange: (time: string) => form.setFieldValue(field, time.slice(0, 5)),
    hoursInputLabel: t('hours', { field: t(field) }), minutesInputLabel: t('minutes', { field: t(field) }),
  })
  return (
    <Form onSubmit={submit} aria-label={t('title')}>
      <div className={classes.fields}>
        <Text>{t('intro', { resource: resource.title, need: need.title })}</Text>
        <UserErrors errors={errors} />
        {failed ? <Alert role="alert" color="red">{t('failed')}</Alert> : null}
        {groups.length === 0 ? <Alert color="blue">{t('nothing')}</Alert> : null}
        <Select label={t('for')} description={t('forHelp')} placeholder={t('forPlaceholder')} data={groups} searchable limit={200} withAsterisk {...form.getInputProps('for')} onChange={(id) => form.setValues({ for: id, date: null, party: null })} />
        {form.values.for?.startsWith('event_') ? <DateSelect event={form.values.for} value={form.values.date} onChange={chooseDate} /> : null}
        {parties.length > 1 ? (
          <Select label={t('party')} description={t('partyHelp')} data={parties} {...form.getInputProps('party')} value={form.values.party ?? parties[0]!.value} allowDeselect={false} />
        ) : null}
        <FieldRow>
          <DayInput label={t('startDay')} {...form.getInputProps('startDay')} value={form.values.startDay} />
          <TimePicker {...clock('startTime')} />
        </FieldRow>
        <FieldRow>
          <DayInput label={t('endDay')} {...form.getInputProps('endDay')} value={form.values.endDay} />
          <TimePicker {...clock('endTime')} />
        </FieldRow>
        <NumberInput label={resource.unit ? t('quantityIn', { unit: resource.unit }) : t('quantity')} min={0} {...form.getInputProps('quantity')} />
        <Textarea label={t('message')} placeholder={t('messagePlaceholder')} autosize minRows={2} maxLength={2000} {...form.getInputProps('message')} />
        <p className={classes.layers}>{t('layers')}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('send')}
          </Button>
        </Group>
      </div>
    </Form>
  )
}
