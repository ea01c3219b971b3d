'use client'

import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import { useForm } from '@mantine/form'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { FieldRow } from '@/components/forms/FormSection'
import { TermSelect } from '@/components/terms/TermSelect'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork } from '@/lib/ViewerContext'
import { DEFAULT_ZONE } from '@/lib/dates'
import { dayWords } from '@/lib/days'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import type { BoardLieu, BoardRoom } from '../board.operations'
import { EMPTY_OCCURRENCE, endsNextDay, missingIn, occurrenceInput, splitOccurrenceErrors, withStart } from '../../form/occurrenceValues'
import { toSearch } from '../../form/prefilled'
import { usePropose } from './usePropose'

/** An empty place of the board: a day, and as far as the place says so, an hour, a lieu and a room. */
export interface Slot {
  day: string
  /** "14:00", on the clocks of the lieu. */
  start?: string
  lieu: BoardLieu | null
  room: Pick<BoardRoom, 'id' | 'name'> | null
  /** The theme or the organiser of the row. */
  of?: { field: 'themes' | 'organisers'; value: string; label: string }
}

interface SlotFormProps {
  slot: Slot
  year: number
  essMonth: string
  kinds: readonly { code: string; label: string }[]
  onClose: () => void
}

/** Hours that a proposal begins with where the place says none: the usual evening. */
const USUAL_START = '18:00'

/** What an event needs to be proposed: a title and a kind; when and where are those of the place that was pressed. */
export function SlotForm({ slot: { day, start, lieu, room, of }, year, essMonth, kinds, onClose }: SlotFormProps) {
  const t = useTranslations('month')
  const common = useTranslations('common')
  const locale = useLocale()
  const network = useNetwork()
  const [errors, setErrors] = useState<UserError[]>([])
  const { propose, pending } = usePropose()
  const usual = withStart({ ...EMPTY_OCCURRENCE, day, start: USUAL_START, end: '20:00', lieu: lieu?.id ?? null, room: room?.id ?? null }, start ?? USUAL_START)
  const form = useForm({
    initialValues: { title: '', kind: null as string | null, occurrence: usual },
    validate: {
      title: (title) => (title.trim() ? null : t('missing.title')),
      kind: (kind) => (kind ? null : t('missing.kind')),
      occurrence: (one) => missingIn(one).map((field) => t(`missing.${field}`))[0] ?? null,
    },
  })
  const { title, kind, occurrence } = form.values
  const lieux = lieu ? [lieu] : []
  const ofRow = of ? { [of.field]: [of.value] } : {}
  const { byField, others } = splitOccurrenceErrors(errors, 'occurrences.0.')
  const fieldError = (field: 'title' | 'kind') => form.errors[field] ?? others.find(({ path }) => path?.at(-1) === field)?.message
  const elsewhere = others.filter(({ path }) => !['title', 'kind'].includes(path?.at(-1) ?? ''))
  const clock = (field: 'start' | 'end') => ({
    label: t(`fields.${field}`),
    value: occurrence[field],
    error: byField[field],
    format: '24h' as const,
    hoursInputLabel: t('form.hours', { field: t(`fields.${field}`) }),
    minutesInputLabel: t('form.minutes', { field: t(`fields.${field}`) }),
  })
  const words = dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })

  const submit = form.onSubmit(async (values) => {
    const refused = await propose({ essMonth, title: values.title.trim(), kind: values.kind ?? '', ...ofRow, occurrences: [occurrenceInput(values.occurrence, lieux)] })
    if (refused.length === 0) onClose()
    else setErrors(refused)
  })

  return (
    <Modal opened onClose={onClose} title={t('create.title')} closeButtonProps={{ 'aria-label': common('close') }}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <UserErrors errors={elsewhere} />
          <Text fw={600}>{[words, of?.label ?? lieu?.name ?? t('board.elsewhere')].join(', ')}</Text>
          <TextInput label={t('fields.title')} withAsterisk maxLength={140} data-autofocus {...form.getInputProps('title')} error={fieldError('title')} />
          <TermSelect label={t('fields.kind')} required terms={[...kinds]} value={kind} onChange={(chosen) => form.setFieldValue('kind', chosen)} error={fieldError('kind')} />
          <FieldRow narrow>
            <TimePicker {...clock('start')} onChange={(value) => form.setFieldValue('occurrence', withStart(occurrence, value.slice(0, 5)))} />
            <TimePicker {...clock('end')} onChange={(value) => form.setFieldValue('occurrence', { ...occurrence, end: value.slice(0, 5) })} />
          </FieldRow>
          {form.errors['occurrence'] ? (
            <Text size="sm" c="error" role="alert">
              {form.errors['occurrence']}
            </Text>
          ) : null}
          {endsNextDay(occurrence) ? (
            <Text size="sm" c="dimmed" role="status">
              {t('form.nextDay')}
            </Text>
          ) : null}
          {lieu && lieu.rooms.length > 0 ? (
            <Select
              label={t('fields.room')}
              data={lieu.rooms.map(({ id, name, capacity }) => ({ value: id, label: capacity ? t('form.room', { name, count: capacity }) : name }))}
              value={occurrence.room}
              onChange={(chosen) => form.setFieldValue('occurrence', { ...occurrence, room: chosen })}
              placeholder={t('form.roomLater')}
              clearable
              clearButtonProps={{ 'aria-label': t('form.clearRoom') }}
              error={byField.room}
            />
          ) : null}
          {lieu && lieu.timeZone !== DEFAULT_ZONE ? (
            <Text size="sm" c="dimmed">
              {t('form.zone', { zone: lieu.timeZone })}
            </Text>
          ) : null}
          <Group justify="space-between">
            <ButtonLink variant="subtle" href={`${paths.newMonthEvent(network.slug, year)}?${toSearch({ title, kind, occurrence, ...ofRow })}`}>
              {t('create.more')}
            </ButtonLink>
            <Button type="submit" loading={pending}>
              {t('create.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
