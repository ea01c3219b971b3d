'use client'

import { Checkbox } from '@mantine/core'
import { SelectBox } from '@/components/selection/SelectBox'
import classes from './Tasks.module.css'
import { useTaskDone } from './useTaskDone'

interface TaskTickProps extends ReturnType<typeof useTaskDone> {
  task: { id: string; title: string; viewerCanComplete: boolean }
  /** Tasks are being chosen to go out: what is ticked then is not done. */
  selectable: boolean
}

/** The title of a task, with the tick that says that it is done, or the box that chooses it in its place. */
export function TaskTick({ task, done, setDone, selectable }: TaskTickProps) {
  const title = <span className={done ? classes.doneTitle : undefined}>{task.title}</span>
  if (selectable) return <SelectBox id={task.id} name={task.title} label={title} />
  return <Checkbox label={title} checked={done} disabled={!task.viewerCanComplete} size="md" onChange={(event) => void setDone(event.currentTarget.checked)} />
}
