'use client'

import { SegmentedControl, Text } from '@mantine/core'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import type { ImportDateOrder, ImportField } from '@/gql/graphql'
import { inWords } from '@/lib/date-formats'
import { MapColumnsDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'

interface DateOrderProps {
  dataImport: { id: string; version: number }
  /** A column with a day that can be read both ways, as the file writes it. */
  column: { name: string; field?: ImportField | null; eitherDay: string; dateOrder?: ImportDateOrder | null }
  disabled: boolean
}

const WRITTEN = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]\d/

/** Which of two days is meant; another choice is sent at once, and the preview made anew. */
export function DateOrder({ dataImport: { id, version }, column: { name, field, eitherDay, dateOrder }, disabled }: DateOrderProps) {
  const t = useTranslations('imports.columns')
  const format = useFormatter()
  const locale = useLocale()
  const label = useId()
  const { send, busy } = useImportChange()
  const [, first = '1', second = '1'] = WRITTEN.exec(eitherDay) ?? []
  // Any leap year.
  const read = (day: string, month: string) => inWords(format.dateTime(new Date(Date.UTC(2000, Number(month) - 1, Number(day))), { day: 'numeric', month: 'long', timeZone: 'UTC' }), locale)
  const choices: { value: ImportDateOrder; label: string }[] = [
    { value: 'DAY_FIRST', label: read(first, second) },
    { value: 'MONTH_FIRST', label: read(second, first) },
  ]
  const choose = (value: string) => {
    const chosen = choices.find((choice) => choice.value === value)
    if (chosen) void send(`order ${name}`, MapColumnsDocument, { dataImport: id, expectedVersion: version, columns: [{ name, field, dateOrder: chosen.value }] })
  }
  return (
    <div>
      <Text size="sm" mt={6} mb={2} id={label}>
        {t('dateOrder', { value: eitherDay })}
      </Text>
      <SegmentedControl size="xs" aria-labelledby={label} data={choices} value={dateOrder ?? ''} onChange={choose} disabled={disabled || busy !== undefined} />
    </div>
  )
}
