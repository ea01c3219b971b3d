'use client'

import { TimePicker } from '@mantine/dates'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DayInput } from '@/components/forms/DayInput'
import { FieldRow } from '@/components/forms/FormSection'
import type { PeriodValues } from './period'

interface PeriodFieldsProps {
  values: PeriodValues
  errors: { startsAt?: ReactNode; endsAt?: ReactNode }
  onChange: (values: PeriodValues) => void
}

/** From which day and time, until which. The last day follows the first one until it is chosen. */
export function PeriodFields({ values, errors, onChange }: PeriodFieldsProps) {
  const t = useTranslations('mobilisations')
  const clock = (field: 'startTime' | 'endTime') => ({
    label: t(`fields.${field}`),
    value: values[field],
    format: '24h' as const,
    hoursInputLabel: t('form.hours', { field: t(`fields.${field}`) }),
    minutesInputLabel: t('form.minutes', { field: t(`fields.${field}`) }),
    onChange: (time: string) => onChange({ ...values, [field]: time.slice(0, 5) }),
  })
  const chooseStart = (startDay: string | null) => onChange({ ...values, startDay, endDay: !values.endDay || (startDay && values.endDay < startDay) ? startDay : values.endDay })
  return (
    <>
      <FieldRow narrow>
        <DayInput label={t('fields.startDay')} value={values.startDay} error={errors.startsAt} onChange={chooseStart} />
        <TimePicker {...clock('startTime')} />
      </FieldRow>
      <FieldRow narrow>
        <DayInput label={t('fields.endDay')} value={values.endDay} error={errors.endsAt} onChange={(endDay) => onChange({ ...values, endDay })} />
        <TimePicker {...clock('endTime')} />
      </FieldRow>
    </>
  )
}
