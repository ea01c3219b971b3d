'use client'

import { ActionIcon, Checkbox } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TaskFragment } from '@/gql/graphql'
import { formatPlainDay } from '@/lib/dates'
import classes from '../Work.module.css'
import { dueWords } from '@/lib/due-words'
import { useSetDone } from './useSetDone'

interface TaskLineProps {
  task: TaskFragment
  today: string
  onEdit: () => void
  /** Where it hangs. */
  hangs: ReactNode
}

/** One task: a tick, who sees to it, and when it is due in words. */
export function TaskLine({ task, today, onEdit, hangs }: TaskLineProps) {
  const t = useTranslations('work')
  const locale = useLocale()
  const { done, setDone } = useSetDone(task)
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
        {task.mine ? <span className={classes.mine}>{t('task.mine')}</span> : task.assignee ? <span>{t('task.by', { name: task.assignee.name })}</span> : null}
        {due && task.dueOn && !done ? (
          <span className={due.key === 'overdue' ? classes.overdue : undefined}>{t(`due.${due.key}`, { days: due.days, day: formatPlainDay(task.dueOn, locale) })}</span>
        ) : null}
        {hangs}
      </div>
      {task.notes ? <p className={`${classes.text} ${classes.below}`}>{task.notes}</p> : null}
    </li>
  )
}
