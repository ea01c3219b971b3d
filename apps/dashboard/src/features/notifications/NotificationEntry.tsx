'use client'

import { ActionIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { NotificationsQuery } from '@/gql/graphql'
import { formatTime } from '@/lib/dates'
import classes from './NotificationsPage.module.css'

interface NotificationEntryProps {
  notification: NotificationsQuery['viewer']['notifications']['nodes'][number]
  onRead: () => void
}

/** One thing that one is told of; whoever follows it has read it. */
export function NotificationEntry({ notification: { message, path, at, readAt, network }, onRead }: NotificationEntryProps) {
  const t = useTranslations('notifications')
  const locale = useLocale()
  const unread = readAt === null
  return (
    <li className={classes.entry} data-unread={unread || undefined}>
      <div className={classes.words}>
        <Link className={classes.message} href={path} onClick={unread ? onRead : undefined}>
          {message}
        </Link>
        <span className={classes.quiet}>
          {unread ? <strong>{t('new')} · </strong> : null}
          {network ? `${network.name} · ` : ''}
          <time dateTime={at}>{formatTime(at, { locale })}</time>
        </span>
      </div>
      {unread ? (
        <ActionIcon variant="subtle" color="gray" size="lg" onClick={onRead} aria-label={t('markOne', { message })}>
          <IconCheck size={18} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  )
}
