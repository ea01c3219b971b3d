'use client'

import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { memo } from 'react'
import { dayWords, mondayOf, plusDays } from '@/lib/days'
import classes from './BoardViewBar.module.css'
import { GROUPINGS, ZOOMS, type BoardView } from './view'

interface BoardViewBarProps {
  view: BoardView
  day: string
  today: string
  /** All that can be looked at. */
  days: readonly string[]
  onView: (change: Partial<BoardView>) => void
  onDay: (day: string) => void
}

/** How close the board looks, what its rows are, and in a week or a day, which one. */
export const BoardViewBar = memo(function BoardViewBar({ view: { zoom, by }, day, today, days, onView, onDay }: BoardViewBarProps) {
  const t = useTranslations('month.view')
  const locale = useLocale()
  const [first = day, last = day] = [days[0], days.at(-1)]
  const step = zoom === 'week' ? 7 : 1
  const beside = (by: number) => {
    const next = plusDays(zoom === 'week' ? mondayOf(day) : day, by)
    return next < first || next > last ? undefined : next
  }
  const goTo = (target: string | undefined) => (target ? () => onDay(target) : undefined)
  return (
    <div className={classes.bar}>
      <SegmentedControl aria-label={t('zoom')} value={zoom} onChange={(value) => onView({ zoom: ZOOMS.find((one) => one === value) })} data={ZOOMS.map((value) => ({ value, label: t(`zooms.${value}`) }))} />
      <SegmentedControl aria-label={t('by')} value={by} onChange={(value) => onView({ by: GROUPINGS.find((one) => one === value) })} data={GROUPINGS.map((value) => ({ value, label: t(`groupings.${value}`) }))} />
      {zoom === 'month' ? null : (
        <div className={classes.days} role="group" aria-label={t('which')}>
          <ActionIcon variant="default" size="lg" aria-label={t(zoom === 'week' ? 'previousWeek' : 'previousDay')} disabled={!beside(-step)} onClick={goTo(beside(-step))}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <strong className={classes.now}>
            {zoom === 'week' ? t('week', { day: dayWords(mondayOf(day), locale, { day: 'numeric', month: 'long' }) }) : dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })}
          </strong>
          <ActionIcon variant="default" size="lg" aria-label={t(zoom === 'week' ? 'nextWeek' : 'nextDay')} disabled={!beside(step)} onClick={goTo(beside(step))}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          {days.includes(today) && day !== today ? (
            <Button variant="subtle" size="compact-sm" onClick={() => onDay(today)}>
              {t('today')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
})
