'use client'

import { Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Section } from '@/components/Section'
import { EmptyState } from '@/components/states/EmptyState'
import { useTaskExport } from '@/components/tasks/useTaskExport'
import type { MyTasksQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './MyTasks.module.css'
import { MyTask, type Mine } from './MyTask'

interface MyTasksPageProps {
  viewer: MyTasksQuery['viewer']
  slug: string
  today: string
}

/** The filter of the lists, for their file. */
const NOT_DONE = { done: false }

/** What the viewer sees to and is not done, for events and for cooperations. */
export function MyTasksPage({ viewer, slug, today }: MyTasksPageProps) {
  const t = useTranslations('preparation.mine')
  const { selectable, actions } = useTaskExport({ filter: NOT_DONE })
  const groups = [
    { key: 'events', tasks: viewer.eventTasks.nodes.map(({ event, ...task }): Mine => ({ ...task, of: event?.essMonth ? { title: event.title, href: `${paths.monthEventPreparation(slug, event.essMonth.year, event.id)}#${task.id}` } : null })) },
    { key: 'projects', tasks: viewer.cooperationTasks.nodes.map(({ cooperationProject: project, ...task }): Mine => ({ ...task, of: project ? { title: project.title, href: `${paths.projectWork(slug, project.id)}#${task.id}` } : null })) },
  ].filter(({ tasks }) => tasks.length > 0)
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} actions={groups.length > 0 ? <>{actions}<PrintButton /></> : null} />
      {groups.length === 0 ? <EmptyState title={t('none.title')} text={t('none.text')} /> : null}
      <Stack gap="md">
        {groups.map(({ key, tasks }) => (
          <Section key={key} id={key} title={t(key)} count={tasks.length}>
            <ul className={classes.list}>
              {tasks.map((task) => (
                <MyTask key={`${task.id} ${task.version}`} task={task} today={today} selectable={selectable} />
              ))}
            </ul>
          </Section>
        ))}
      </Stack>
    </>
  )
}
