'use client'

import { useApolloClient } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { DatesOfEventQuery } from '@/gql/graphql'
import { formatTimeRange } from '@/lib/dates'
import { DatesOfEventDocument } from './operations'

export type EventDate = NonNullable<DatesOfEventQuery['essMonthEvent']>['dates']['nodes'][number]

interface DateSelectProps {
  /** Id of the event. */
  event: string
  value: string | null
  onChange: (date: EventDate | undefined) => void
}

/** One of the next hundred dates of an event, or all of them. */
export function DateSelect({ event, value, onChange }: DateSelectProps) {
  const t = useTranslations('mobilisations')
  const locale = useLocale()
  const client = useApolloClient()
  const [known, setKnown] = useState<{ event: string; dates: EventDate[] }>()
  useEffect(() => {
    let left = false
    client.query({ query: DatesOfEventDocument, variables: { id: event, now: new Date().toISOString() } }).then(
      ({ data }) => (left ? undefined : setKnown({ event, dates: data?.essMonthEvent?.dates.nodes ?? [] })),
      // Without an answer it is for the whole event.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [client, event])
  const dates = known?.event === event ? known.dates : []
  if (dates.length === 0) return null
  const label = ({ startsAt, endsAt, lieu, room }: EventDate) =>
    [formatTimeRange(startsAt!, endsAt, { locale, timeZone: lieu?.timeZone }), lieu?.name, room?.name].filter(Boolean).join(' · ')
  return (
    <Select
      label={t('fields.date')} description={t('help.date')} data={[{ value: '', label: t('form.allDates') }, ...dates.map((date) => ({ value: date.id, label: label(date) }))]}
      value={value ?? ''} allowDeselect={false} onChange={(id) => onChange(dates.find((date) => date.id === id))}
    />
  )
}
