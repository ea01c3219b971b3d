'use client'

import { IconCheck } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { formatPlainDay } from '@/lib/dates'
import { todayAmong } from './today'
import classes from './Thread.module.css'

interface Milestone {
  id: string
  title: string
  startsOn?: string | null
  done: boolean
}

interface MilestoneListProps<Step extends Milestone> {
  milestones: readonly Step[]
  /** "2026-11-03", as the server knows it. */
  today: string
  /** What stands beside the title of a milestone, and below it. */
  actionsOf?: (milestone: Step) => ReactNode
  itemsOf: (milestone: Step) => ReactNode
}

/** Milestones along a red thread, with today's mark between those that have begun and those to come. */
export function MilestoneList<Step extends Milestone>({ milestones, today, actionsOf, itemsOf }: MilestoneListProps<Step>) {
  const t = useTranslations('filRouge')
  const locale = useLocale()
  const now = todayAmong(milestones, today)
  const mark = (
    <li className={classes.today}>
      <time dateTime={today}>{t('today', { day: formatPlainDay(today, locale) })}</time>
    </li>
  )
  return (
    <ol className={classes.thread} aria-label={t('milestones')}>
      {milestones.map((milestone, index) => (
        <Fragment key={milestone.id}>
          {index === now ? mark : null}
          <li id={milestone.id} className={classes.milestone} data-done={milestone.done || undefined}>
            <div className={classes.head}>
              <h3 className={classes.title}>{milestone.title}</h3>
              {milestone.startsOn ? (
                <time className={classes.quiet} dateTime={milestone.startsOn}>
                  {formatPlainDay(milestone.startsOn, locale)}
                </time>
              ) : null}
              {milestone.done ? (
                <span className={classes.done}>
                  <IconCheck size={16} aria-hidden /> {t('done')}
                </span>
              ) : null}
              {actionsOf ? <span className={classes.actions}>{actionsOf(milestone)}</span> : null}
            </div>
            {itemsOf(milestone)}
          </li>
        </Fragment>
      ))}
      {now === milestones.length ? mark : null}
    </ol>
  )
}
