'use client'

import { ActionIcon, Checkbox } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import type { EventTaskFragment } from '@/gql/graphql'
import { formatPlainDay } from '@/lib/dates'
import { dueWords } from '@/lib/due-words'
import classes from './Preparation.module.css'
import { useSetEventTaskDone } from './useSetEventTaskDone'

interface EventTaskLineProps {
  task: EventTaskFragment
  today: string
  onEdit: () => void
}

/** One task of an event: a tick, who sees to it, when it is due in words, and how that is counted. */
export function EventTaskLine({ task, today, onEdit }: EventTaskLineProps) {
  const t = useTranslations('preparation')
  const locale = useLocale()
  const { done, setDone } = useSetEventTaskDone(task)
  const due = task.dueOn ? dueWords(task.dueOn, today) : undefined
  return (
    <li id={task.id}>
      <div className={classes.row}>
        <Checkbox
          label={<span className={done ? classes.doneTitle : undefined}>{task.title}</span>} checked={done} disabled={!task.viewerCanComplete} size="md"
          onChange={(event) => void setDone(event.currentTarget.checked)}
        />
        {task.viewerCanUpdate ? (
          <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={t('task.edit', { title: task.title })} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        ) : null}
      </div>
      <div className={classes.below}>
        {task.mine ? <span className={classes.mine}>{t('task.mine')}</span> : task.assignee ? <span>{task.assignee.name}</span> : null}
        {due && task.dueOn && !done ? (
          <span className={due.key === 'overdue' ? classes.overdue : undefined}>{t(`due.${due.key}`, { days: due.days, day: formatPlainDay(task.dueOn, locale) })}</span>
        ) : null}
        {task.offsetDays !== null && task.offsetDays !== undefined && !done ? <span>{t('task.offset', { sign: task.offsetDays < 0 ? 'before' : task.offsetDays > 0 ? 'after' : 'same', days: Math.abs(task.offsetDays) })}</span> : null}
      </div>
      {task.notes ? <p className={`${classes.text} ${classes.below}`}>{task.notes}</p> : null}
    </li>
  )
}
