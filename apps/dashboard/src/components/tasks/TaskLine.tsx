'use client'

import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DueText } from './DueText'
import classes from './Tasks.module.css'
import { TaskTick } from './TaskTick'
import { useTaskDone } from './useTaskDone'

interface TaskLineProps {
  task: {
    id: string
    version: number
    title: string
    notes?: string | null
    done: boolean
    dueOn?: string | null
    mine: boolean
    viewerCanUpdate: boolean
    viewerCanComplete: boolean
    assignee?: { name: string } | null
  }
  today: string
  onEdit: () => void
  /** Tasks are being chosen to go out: it has a box for that, in the place of the tick that says it is done. */
  selectable?: boolean
  /** What else there is to say of it, given whether it is done. */
  more?: (done: boolean) => ReactNode
}

/** One task of a project or of an event: a tick, who sees to it, and when it is due in words. */
export function TaskLine({ task, today, onEdit, selectable = false, more }: TaskLineProps) {
  const t = useTranslations('tasks')
  const { done, setDone } = useTaskDone(task)
  return (
    <li id={task.id}>
      <div className={classes.row}>
        <TaskTick task={task} done={done} setDone={setDone} selectable={selectable} />
        {task.viewerCanUpdate ? (
          <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={t('edit', { title: task.title })} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        ) : null}
      </div>
      <div className={classes.below}>
        {task.mine ? <span className={classes.mine}>{t('mine')}</span> : task.assignee ? <span>{task.assignee.name}</span> : null}
        {task.dueOn && !done ? <DueText dueOn={task.dueOn} today={today} /> : null}
        {more?.(done)}
      </div>
      {task.notes ? <p className={`${classes.text} ${classes.below}`}>{task.notes}</p> : null}
    </li>
  )
}
