'use client'

import { DateInput } from '@mantine/dates'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { parseDay } from '@/lib/dates'

interface DayInputProps {
  label: string
  description?: ReactNode
  error?: ReactNode
  /** "2026-11-03", or null where nothing is said. */
  value: string | null
  onChange: (day: string | null) => void
}

/** A calendar day, typed as day/month/year or chosen from the month. */
export function DayInput(props: DayInputProps) {
  const t = useTranslations('forms.day')
  return <DateInput valueFormat="DD/MM/YYYY" dateParser={parseDay} placeholder={t('placeholder')} clearable clearButtonProps={{ 'aria-label': t('clear') }} {...props} />
}
