'use client'

import { ActionIcon, Indicator } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useViewer } from '@/lib/ViewerContext'
import classes from './NotificationBell.module.css'
import { useUnread } from './useUnread'

/** The way to the notifications, for whoever has an account. */
export function NotificationBell() {
  return useViewer().kind === 'USER' ? <Bell /> : null
}

/** The API counts up to this number. */
const COUNTED_AT_MOST = 100

function Bell() {
  const t = useTranslations('notifications')
  const count = useUnread()
  return (
    <Indicator disabled={count === 0} label={count < COUNTED_AT_MOST ? count : '99+'} size={18} offset={6} color="brique" classNames={{ indicator: classes.count }}>
      <ActionIcon component={Link} href={paths.notifications()} variant="transparent" size="lg" className={classes.bell} aria-label={t('bell', { count })}>
        <IconBell size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Indicator>
  )
}
