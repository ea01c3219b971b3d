'use client'

import { useMutation } from '@apollo/client/react'
import { Anchor, Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { ThingDialog } from '@/components/dialogs/ThingDialog'
import { Section } from '@/components/Section'
import { QuickTask } from '@/components/tasks/QuickTask'
import { TaskLine } from '@/components/tasks/TaskLine'
import { useTaskExport } from '@/components/tasks/useTaskExport'
import type { EventTaskFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { ApplyChecklist } from './ApplyChecklist'
import { EventTaskForm } from './EventTaskForm'
import { CreateEventTaskDocument, DeleteEventTaskDocument } from './operations'
import classes from './Preparation.module.css'

interface EventTaskListProps {
  event: { id: string; viewerCanUpdate: boolean }
  tasks: readonly EventTaskFragment[]
  checklists: readonly { id: string; name: string; items: readonly { title: string }[] }[]
  people: readonly { id: string; name: string }[]
  today: string
  /** The address of the page. */
  here: string
}

/** What is to be done for an event, by due date; what is done comes last. */
export function EventTaskList({ event, tasks, checklists, people, today, here }: EventTaskListProps) {
  const t = useTranslations('preparation')
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const { selectable, actions } = useTaskExport({ of: event.id })
  const [open, setOpen] = useState<{ task?: EventTaskFragment }>()
  const [create] = useMutation(CreateEventTaskDocument)
  const add = async (title: string) => answered((await create({ variables: { input: { event: event.id, title } } })).data?.answer).userErrors
  /** How its due date is counted. */
  const counted = ({ offsetDays }: EventTaskFragment) =>
    offsetDays === null || offsetDays === undefined ? null : <span>{t('task.offset', { sign: offsetDays < 0 ? 'before' : offsetDays > 0 ? 'after' : 'same', days: Math.abs(offsetDays) })}</span>
  return (
    <Section id="tasks" title={t('tasks')} count={tasks.filter(({ done }) => !done).length} actions={tasks.length > 0 ? <Group gap="xs">{actions}</Group> : null}>
      {event.viewerCanUpdate ? <QuickTask add={add} /> : null}
      {tasks.length === 0 ? <Text c="dimmed">{t('task.none')}</Text> : null}
      <ul className={classes.list}>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} today={today} selectable={selectable} onEdit={() => setOpen({ task })} more={(done) => (done ? null : counted(task))} />
        ))}
      </ul>
      {event.viewerCanUpdate ? (
        <>
          <Button className="no-print" variant="light" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({})}>
            {t('task.add')}
          </Button>
          {checklists.length > 0 ? <ApplyChecklist events={[event.id]} checklists={checklists} /> : null}
        </>
      ) : null}
      {can('checklist:update') ? (
        <Text size="sm" mt="xs" className="no-print">
          <Anchor component={Link} href={paths.checklists(slug)}>
            {t('checklist.edit')}
          </Anchor>
        </Text>
      ) : null}
      {open ? (
        <ThingDialog title={open.task?.title ?? t('task.formTitle')} onClose={() => setOpen(undefined)}>
          {open.task ? <DeleteButton document={DeleteEventTaskDocument} thing={{ id: open.task.id, version: open.task.version, name: open.task.title }} text={t('task.deleteText')} listHref={here} href={here} /> : null}
          <EventTaskForm task={open.task} event={event.id} people={people} onClose={() => setOpen(undefined)} />
        </ThingDialog>
      ) : null}
    </Section>
  )
}
