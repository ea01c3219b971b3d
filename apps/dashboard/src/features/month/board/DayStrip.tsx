'use client'

import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { memo } from 'react'
import { dayWords, isWeekend, type Week } from '@/lib/days'
import classes from './DayStrip.module.css'
import { stripId } from './grid'

interface DayStripProps {
  weeks: readonly Week[]
  day: string
  /** How many dates each day has. */
  counts: ReadonlyMap<string, number>
  onDay: (day: string) => void
}

/** The week on a phone: chooses the day that is shown; a card can be dropped on another day. */
export const DayStrip = memo(function DayStrip({ weeks, day, counts, onDay }: DayStripProps) {
  const t = useTranslations('month.strip')
  const locale = useLocale()
  const index = Math.max(0, weeks.findIndex((week) => week.days.includes(day)))
  const step = (by: number) => {
    const monday = weeks[index + by]?.monday
    if (monday) onDay(monday)
  }
  return (
    <nav className={classes.strip} aria-label={t('label')}>
      <div className={classes.head}>
        <ActionIcon variant="default" size="lg" aria-label={t('previous')} disabled={index === 0} onClick={() => step(-1)}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <strong>{dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })}</strong>
        <ActionIcon variant="default" size="lg" aria-label={t('next')} disabled={index === weeks.length - 1} onClick={() => step(1)}>
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.days}>
        {weeks[index]?.days.map((one) => <StripDay key={one} day={one} current={one === day} count={counts.get(one) ?? 0} onDay={onDay} />)}
      </div>
    </nav>
  )
})

function StripDay({ day, current, count, onDay }: { day: string; current: boolean; count: number; onDay: (day: string) => void }) {
  const t = useTranslations('month.strip')
  const locale = useLocale()
  return (
    <UnstyledButton
      className={classes.day}
      data-cell={stripId(day)}
      aria-pressed={current}
      aria-label={t('day', { day: dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' }), count })}
      data-weekend={isWeekend(day) || undefined}
      onClick={() => onDay(day)}
    >
      <span>{dayWords(day, locale, { weekday: 'narrow' })}</span>
      <strong>{dayWords(day, locale, { day: 'numeric' })}</strong>
      <span className={classes.count}>{count > 0 ? count : ''}</span>
    </UnstyledButton>
  )
}
