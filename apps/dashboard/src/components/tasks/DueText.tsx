'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatPlainDay } from '@/lib/dates'
import { dueWords } from '@/lib/due-words'
import classes from './Tasks.module.css'

/** When a task is due, as people say it; what is late stands out. */
export function DueText({ dueOn, today }: { dueOn: string; today: string }) {
  const t = useTranslations('tasks.due')
  const locale = useLocale()
  const { key, days } = dueWords(dueOn, today)
  return <span className={key === 'overdue' ? classes.overdue : undefined}>{t(key, { days, day: formatPlainDay(dueOn, locale) })}</span>
}
