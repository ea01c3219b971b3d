'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { Section } from '@/components/Section'
import { QuickTask } from '@/components/tasks/QuickTask'
import { TaskLine } from '@/components/tasks/TaskLine'
import { useTaskExport } from '@/components/tasks/useTaskExport'
import { HangButton } from '@/features/fil-rouge/HangButton'
import type { TaskFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { ThingDialog } from '@/components/dialogs/ThingDialog'
import { CreateTaskDocument, DeleteTaskDocument } from '../work.operations'
import classes from '../Work.module.css'
import { TaskForm } from './TaskForm'

interface TaskListProps {
  project: { id: string; viewerCanUpdate: boolean }
  tasks: TaskFragment[]
  milestones: { id: string; title: string }[]
  people: { id: string; name: string }[]
  today: string
}

/** What is to be done for a project: the viewer's own first, what is done last. */
export function TaskList({ project, tasks, milestones, people, today }: TaskListProps) {
  const t = useTranslations('work')
  const { slug } = useNetwork()
  const { selectable, actions } = useTaskExport({ of: project.id })
  const [open, setOpen] = useState<{ task?: TaskFragment }>()
  const [create] = useMutation(CreateTaskDocument)
  const add = async (title: string) => answered((await create({ variables: { input: { project: project.id, title } } })).data?.answer).userErrors
  const here = paths.projectWork(slug, project.id)
  return (
    <Section id="tasks" title={t('tasks')} count={tasks.filter(({ done }) => !done).length} actions={tasks.length > 0 ? <Group gap="xs">{actions}</Group> : null}>
      {project.viewerCanUpdate ? <QuickTask add={add} /> : null}
      {tasks.length === 0 ? <Text c="dimmed">{t('task.none')}</Text> : null}
      <ul className={classes.list}>
        {tasks.map((task) => (
          <TaskLine
            key={task.id} task={task} today={today} selectable={selectable} onEdit={() => setOpen({ task })}
            more={() => <HangButton project={project.id} subject={task} hangsOn={task.milestone ?? null} milestones={milestones} canHang={project.viewerCanUpdate} />}
          />
        ))}
      </ul>
      {project.viewerCanUpdate ? (
        <Button className="no-print" variant="light" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({})}>
          {t('task.add')}
        </Button>
      ) : null}
      {open ? (
        <ThingDialog title={open.task?.title ?? t('task.formTitle')} onClose={() => setOpen(undefined)}>
          {open.task ? <DeleteButton document={DeleteTaskDocument} thing={{ ...open.task, name: open.task.title }} text={t('task.deleteText')} listHref={here} href={here} /> : null}
          <TaskForm task={open.task} project={project.id} people={people} onClose={() => setOpen(undefined)} />
        </ThingDialog>
      ) : null}
    </Section>
  )
}
