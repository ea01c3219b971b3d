'use client'

import { Button } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { memo, useEffect, type RefObject } from 'react'
import { dayWords, type Week } from '@/lib/days'
import classes from './WeekJump.module.css'

interface WeekJumpProps {
  weeks: readonly Week[]
  /** The day whose week is shown first. */
  day: string
  /** The box that the board scrolls in. */
  box: RefObject<HTMLDivElement | null>
}

/** Leads a wide board to one of its weeks; begins at the one of today. */
export const WeekJump = memo(function WeekJump({ weeks, day, box }: WeekJumpProps) {
  const t = useTranslations('month.board')
  const locale = useLocale()
  const show = (monday: string) => {
    const [head, corner] = [box.current?.querySelector(`[data-week="${monday}"]`), box.current?.querySelector('[data-corner]')]
    if (!box.current || !head || !corner) return
    box.current.scrollLeft += head.getBoundingClientRect().left - corner.getBoundingClientRect().right
  }
  useEffect(() => {
    const week = weeks.find(({ days }) => days.includes(day))
    if (week) show(week.monday)
    // Only when the board appears: afterwards the visitor scrolls.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <nav className={classes.jump} aria-label={t('weeks')}>
      {weeks.map(({ monday }) => (
        <Button key={monday} variant="subtle" size="compact-sm" onClick={() => show(monday)} aria-label={t('week', { day: dayWords(monday, locale, { day: 'numeric', month: 'long' }) })}>
          {dayWords(monday, locale, { day: 'numeric', month: 'short' })}
        </Button>
      ))}
    </nav>
  )
})
