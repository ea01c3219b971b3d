'use client'

import { useMutation } from '@apollo/client/react'
import { Anchor, Checkbox } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { showChange } from '@/components/undo/UndoNotice'
import { answered } from '@/lib/apollo/answered'
import { formatPlainDay } from '@/lib/dates'
import { dueWords } from '@/lib/due-words'
import classes from './MyTasks.module.css'
import { TickEventTaskDocument, TickTaskDocument } from './operations'

export interface Mine {
  id: string
  version: number
  title: string
  dueOn?: string | null
  viewerCanComplete: boolean
  /** What it is for. */
  of: { title: string; href: string } | null
}

/** One task of the viewer, wherever it belongs: a tick, when it is due, and what it is for. */
export function MyTask({ task, today }: { task: Mine; today: string }) {
  const t = useTranslations('preparation')
  const locale = useLocale()
  const router = useRouter()
  const [done, setDone] = useState(false)
  const [tick, { loading }] = useMutation(task.id.startsWith('eventtask_') ? TickEventTaskDocument : TickTaskDocument)
  const due = task.dueOn ? dueWords(task.dueOn, today) : undefined
  const refuse = (message: string) => {
    setDone(false)
    notifications.show({ color: 'red', autoClose: false, message })
  }
  const finish = async () => {
    setDone(true)
    try {
      const { task: saved, userErrors } = answered((await tick({ variables: { input: { id: task.id, expectedVersion: task.version, done: true } } })).data?.answer)
      if (!saved) return refuse(userErrors[0]?.message ?? t('failed'))
      showChange(t('task.isDone', { title: task.title }), { subject: saved.id, version: saved.version })
      router.refresh()
    } catch {
      refuse(t('failed'))
    }
  }
  return (
    <li>
      <Checkbox label={<span className={done ? classes.done : undefined}>{task.title}</span>} size="md" checked={done} disabled={!task.viewerCanComplete || loading || done} onChange={() => void finish()} />
      <div className={classes.below}>
        {due && task.dueOn ? <span className={due.key === 'overdue' ? classes.overdue : undefined}>{t(`due.${due.key}`, { days: due.days, day: formatPlainDay(task.dueOn, locale) })}</span> : null}
        {task.of ? (
          <Anchor component={Link} size="sm" href={task.of.href}>
            {task.of.title}
          </Anchor>
        ) : null}
      </div>
    </li>
  )
}
