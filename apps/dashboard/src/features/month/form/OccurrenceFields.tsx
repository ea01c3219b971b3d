'use client'

import { Select, Text, TextInput } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import { useTranslations } from 'next-intl'
import { CommuneSelect } from '@/components/forms/CommuneSelect'
import { DayInput } from '@/components/forms/DayInput'
import { FieldRow } from '@/components/forms/FormSection'
import { DEFAULT_ZONE } from '@/lib/dates'
import type { BoardLieu } from '../board/board.operations'
import { endsNextDay, FREE_PLACE, withStart, type OccurrenceErrors, type OccurrenceValues } from './occurrenceValues'

interface OccurrenceFieldsProps {
  values: OccurrenceValues
  errors: OccurrenceErrors
  lieux: readonly BoardLieu[]
  /** Names of communes that are known already, by code. */
  communes: Record<string, string>
  onCommune: (code: string, name: string) => void
  onChange: (values: OccurrenceValues) => void
}

/** When and where: day, hours, lieu and room, or a free address. */
export function OccurrenceFields({ values, errors, lieux, communes, onCommune, onChange }: OccurrenceFieldsProps) {
  const t = useTranslations('month')
  const lieu = lieux.find(({ id }) => id === values.lieu)
  const clock = (field: 'start' | 'end') => ({
    label: t(`fields.${field}`),
    value: values[field],
    error: errors[field],
    format: '24h' as const,
    clearable: true,
    clearButtonProps: { 'aria-label': t('form.clearTime') },
    hoursInputLabel: t('form.hours', { field: t(`fields.${field}`) }),
    minutesInputLabel: t('form.minutes', { field: t(`fields.${field}`) }),
  })
  return (
    <>
      <FieldRow>
        <DayInput label={t('fields.day')} value={values.day || null} error={errors.day} onChange={(day) => onChange({ ...values, day: day ?? '' })} />
      </FieldRow>
      <FieldRow narrow>
        <TimePicker {...clock('start')} onChange={(start) => onChange(withStart(values, start.slice(0, 5)))} />
        <TimePicker {...clock('end')} onChange={(end) => onChange({ ...values, end: end.slice(0, 5) })} />
      </FieldRow>
      {endsNextDay(values) ? (
        <Text size="sm" c="dimmed" role="status">
          {t('form.nextDay')}
        </Text>
      ) : null}
      <FieldRow>
        <Select
          label={t('fields.lieu')}
          // The free place comes first: behind thousands of lieux nobody would find it.
          data={[{ value: FREE_PLACE, label: t('form.freePlace') }, ...lieux.map(({ id, name }) => ({ value: id, label: name }))]}
          value={values.lieu}
          onChange={(chosen) => onChange({ ...values, lieu: chosen, room: null })}
          placeholder={t('form.lieuLater')}
          searchable
          // Thousands of options would make every key press slow; typing finds the others.
          limit={100}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clearLieu') }}
          error={errors.lieu}
        />
        {lieu ? (
          <Select
            label={t('fields.room')}
            data={lieu.rooms.map(({ id, name, capacity }) => ({ value: id, label: capacity ? t('form.room', { name, count: capacity }) : name }))}
            value={values.room}
            onChange={(room) => onChange({ ...values, room })}
            placeholder={lieu.rooms.length > 0 ? t('form.roomLater') : t('form.noRooms')}
            disabled={lieu.rooms.length === 0}
            clearable
            clearButtonProps={{ 'aria-label': t('form.clearRoom') }}
            error={errors.room}
          />
        ) : null}
      </FieldRow>
      {lieu && lieu.timeZone !== DEFAULT_ZONE ? (
        <Text size="sm" c="dimmed">
          {t('form.zone', { zone: lieu.timeZone })}
        </Text>
      ) : null}
      {values.lieu === FREE_PLACE ? <PlaceFields values={values} errors={errors} communes={communes} onCommune={onCommune} onChange={onChange} /> : null}
    </>
  )
}

function PlaceFields({ values, errors, communes, onCommune, onChange }: Omit<OccurrenceFieldsProps, 'lieux'>) {
  const t = useTranslations('month.fields')
  const set = (change: Partial<OccurrenceValues['place']>) => onChange({ ...values, place: { ...values.place, ...change } })
  return (
    <>
      <TextInput label={t('placeLabel')} withAsterisk maxLength={300} value={values.place.label} error={errors.label} onChange={(event) => set({ label: event.currentTarget.value })} />
      <FieldRow>
        <TextInput label={t('street')} value={values.place.street} error={errors.street} onChange={(event) => set({ street: event.currentTarget.value })} />
        <TextInput label={t('postalCode')} inputMode="numeric" value={values.place.postalCode} error={errors.postalCode} onChange={(event) => set({ postalCode: event.currentTarget.value })} />
        <CommuneSelect
          label={t('commune')}
          names={communes}
          value={values.place.commune}
          error={errors.commune}
          onChange={(code, commune) => {
            if (code && commune) onCommune(code, commune.name)
            set({ commune: code })
          }}
        />
      </FieldRow>
    </>
  )
}
