'use client'

import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import type { SaidFragment as Said } from '@/gql/graphql'
import { formatTime } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { CommentEditor } from './CommentEditor'
import { CommentText } from './CommentText'
import classes from './Conversation.module.css'
import type { ActivityItem } from './documents'
import type { Written } from './MentionField'
import { useAuthorName } from './useAuthorName'

interface CommentEntryProps {
  item: ActivityItem
  comment: Said
  /** It is still being sent. */
  pending: boolean
  onChange: (comment: Said, written: Written) => Promise<string | undefined>
  onDelete: (comment: Said) => void
}

/** What somebody said, with what its author and the coordination may do to it. */
export function CommentEntry({ item: { by, at, subject }, comment, pending, onChange, onDelete }: CommentEntryProps) {
  const t = useTranslations('conversations')
  const locale = useLocale()
  const { slug } = useNetwork()
  const [editing, setEditing] = useState(false)
  const name = useAuthorName()(by)
  const time = formatTime(at, { locale })
  return (
    <li className={classes.comment} id={comment.id} aria-busy={pending}>
      <div className={classes.head}>
        <p className={classes.sentence}>
          {by.person ? (
            <Link className={classes.author} href={paths.person(slug, by.person.id)}>
              {name}
            </Link>
          ) : (
            <strong>{name}</strong>
          )}{' '}
          <time className={classes.time} dateTime={at}>
            {pending ? t('sending') : time}
          </time>
          {comment.editedAt ? <span className={classes.time}> · {t('edited')}</span> : null}
          {subject.type !== 'PROJECT' && subject.name ? (
            <span className={classes.about}>
              {t('about')} <Link href={subject.path}>{subject.name}</Link>
            </span>
          ) : null}
        </p>
        {(comment.viewerCanUpdate || comment.viewerCanDelete) && !pending && !editing ? (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="lg" className="no-print" aria-label={t('actions', { name, time })}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {comment.viewerCanUpdate ? (
                <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setEditing(true)}>
                  {t('edit')}
                </Menu.Item>
              ) : null}
              {comment.viewerCanDelete ? (
                <Menu.Item leftSection={<IconTrash size={18} aria-hidden />} onClick={() => onDelete(comment)}>
                  {t('delete')}
                </Menu.Item>
              ) : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      {editing ? (
        <CommentEditor written={{ text: comment.text, people: comment.mentions }} onSave={(written) => onChange(comment, written)} onClose={() => setEditing(false)} />
      ) : (
        <CommentText text={comment.text} mentions={comment.mentions} />
      )}
    </li>
  )
}
