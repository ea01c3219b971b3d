'use client'

import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { DueText } from '@/components/tasks/DueText'
import classes from '@/components/tasks/Tasks.module.css'
import { TaskTick } from '@/components/tasks/TaskTick'
import { useTaskDone } from '@/components/tasks/useTaskDone'

export interface Mine {
  id: string
  version: number
  title: string
  done: boolean
  dueOn?: string | null
  viewerCanComplete: boolean
  /** What it is for. */
  of: { title: string; href: string } | null
}

/** One task of the viewer, wherever it belongs: a tick, when it is due, and what it is for. */
export function MyTask({ task, today, selectable }: { task: Mine; today: string; selectable: boolean }) {
  const { done, setDone } = useTaskDone(task)
  return (
    <li>
      <TaskTick task={task} done={done} setDone={setDone} selectable={selectable} />
      <div className={classes.below}>
        {task.dueOn ? <DueText dueOn={task.dueOn} today={today} /> : null}
        {task.of ? (
          <Anchor component={Link} size="sm" href={task.of.href}>
            {task.of.title}
          </Anchor>
        ) : null}
      </div>
    </li>
  )
}
