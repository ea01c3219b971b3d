'use client'

import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/states/EmptyState'
import type { ProjectActivityQuery } from '@/gql/graphql'
import { formatLongDay } from '@/lib/dates'
import { ActivityFilter } from './ActivityFilter'
import { ChangeEntry } from './ChangeEntry'
import { CommentEntry } from './CommentEntry'
import { Composer } from './Composer'
import classes from './Conversation.module.css'
import type { Shown } from './shown'
import { streamOf } from './stream'
import { isPending, useConversation } from './useConversation'

interface ProjectStreamProps {
  project: NonNullable<ProjectActivityQuery['cooperationProject']>
  shown: Shown
}

/** All that is said of a project and all that happens in it, the latest first, day by day. */
export function ProjectStream({ project, shown }: ProjectStreamProps) {
  const t = useTranslations('conversations')
  const locale = useLocale()
  const { items, hasMore, reading, say, edit, drop, more } = useConversation({ project: project.id, first: project.activity, messages: shown === 'all' ? undefined : shown === 'messages' })
  return (
    <div className={classes.conversation}>
      {project.viewerCanComment && shown !== 'changes' ? <Composer onSend={say} /> : null}
      <div className={classes.stream}>
        <ActivityFilter shown={shown} />
        {items.length === 0 ? <EmptyState title={t(`none.${shown}.title`)} text={t(`none.${shown}.text`)} icon={<IconMessages size={28} stroke={1.6} />} /> : null}
        {streamOf(items).map(({ day, at, entries }) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`} className={classes.day}>
              {formatLongDay(at, { locale })}
            </h2>
            <ul className={classes.entries}>
              {entries.map((entry) =>
                entry.kind === 'comment' ? (
                  <CommentEntry key={entry.item.key} item={entry.item} comment={entry.comment} pending={isPending(entry.item)} onChange={edit} onDelete={(comment) => void drop(comment)} />
                ) : (
                  <ChangeEntry key={entry.items[0].key} items={entry.items} />
                ),
              )}
            </ul>
          </section>
        ))}
        {hasMore ? (
          <Button className="no-print" variant="default" fullWidth mt="md" loading={reading} onClick={() => void more()}>
            {t('more')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
