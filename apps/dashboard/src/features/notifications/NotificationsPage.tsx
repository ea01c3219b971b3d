'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconBell, IconChecks } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import type { NotificationsQuery } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { formatLongDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { MarkNotificationsReadDocument } from './documents'
import { NotificationEntry } from './NotificationEntry'
import { byDay } from './byDay'
import classes from './NotificationsPage.module.css'
import { announceRead } from './readNews'

interface NotificationsPageProps {
  viewer: NotificationsQuery['viewer']
  unread: boolean
}

/** What one is told of in all of one's networks, the latest first, day by day. */
export function NotificationsPage({ viewer: { unreadNotifications: waiting, notifications: page }, unread }: NotificationsPageProps) {
  const t = useTranslations('notifications')
  const locale = useLocale()
  const router = useRouter()
  const pathname = usePathname()
  const [mark, { loading }] = useMutation(MarkNotificationsReadDocument)

  const read = async (ids: string[] | null) => {
    try {
      answered((await mark({ variables: { ids } })).data?.markNotificationsRead)
      announceRead()
      router.refresh()
    } catch {
      notifications.show({ color: 'red', message: t('failed') })
    }
  }
  const option = (href: string, label: string, current: boolean) => (
    <Link className={classes.option} href={href} aria-current={current ? 'true' : undefined}>
      {label}
    </Link>
  )
  const nothing = unread ? 'unread' : 'all'
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={
          <>
            {t('intro')} <Link href={`${paths.account()}#digest`}>{t('byMail')}</Link>
          </>
        }
        actions={
          waiting > 0 ? (
            <Button variant="default" leftSection={<IconChecks size={18} aria-hidden />} loading={loading} onClick={() => void read(null)}>
              {t('markAll')}
            </Button>
          ) : null
        }
      />
      <nav className={classes.filter} aria-label={t('show')}>
        {option(pathname, t('all'), !unread)}
        {option(`${pathname}?unread=1`, t('unread', { count: waiting }), unread)}
      </nav>
      {page.nodes.length === 0 ? <EmptyState title={t(`none.${nothing}.title`)} text={t(`none.${nothing}.text`)} icon={<IconBell size={28} stroke={1.6} />} /> : null}
      {byDay(page.nodes).map(({ day, at, nodes }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={classes.day}>
            {formatLongDay(at, { locale })}
          </h2>
          <ul className={classes.list}>
            {nodes.map((each) => (
              <NotificationEntry key={each.id} notification={each} onRead={() => void read([each.id])} />
            ))}
          </ul>
        </section>
      ))}
      <Pager pageInfo={page.pageInfo} />
    </>
  )
}
