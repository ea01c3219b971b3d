'use client'

import { useMutation } from '@apollo/client/react'
import { Badge, Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { dayKey, formatPlainDay } from '@/lib/dates'
import type { Account } from './AccountPage'
import { deviceOf } from './device'
import { EndOtherSessionsDocument, EndSessionDocument } from './operations'
import classes from './SessionList.module.css'

type Sessions = Account['sessions']['nodes']

/** Where one is signed in; others than this one can be signed out from here. */
export function SessionList({ sessions }: { sessions: Sessions }) {
  const t = useTranslations('account.sessions')
  const locale = useLocale()
  const router = useRouter()
  const [endOne, one] = useMutation(EndSessionDocument)
  const [endOthers, others] = useMutation(EndOtherSessionsDocument)
  const day = (at: string) => formatPlainDay(dayKey(at), locale)

  const settle = async (work: Promise<number | undefined>) => {
    const ended = await work.catch(() => undefined)
    notifications.show(ended === undefined ? { message: t('failed'), color: 'red' } : { message: t('ended', { count: ended }) })
    router.refresh()
  }
  const end = (id: string) => settle(endOne({ variables: { id } }).then(({ data }) => data?.endSession?.ended))

  return (
    <>
      <Text size="sm" c="dimmed">{t('intro')}</Text>
      <ul className={classes.list}>
        {sessions.map(({ id, current, userAgent, startedAt, lastUsedAt }) => {
          const { browser, system } = deviceOf(userAgent)
          const device = t('device', { browser: browser ?? t('browser'), system: system ?? t('system') })
          return (
            <li key={id} className={classes.session}>
              <div>
                <strong>{device}</strong>
                {current ? <Badge ml="xs">{t('current')}</Badge> : null}
                <Text size="sm" c="dimmed">{`${t('lastUsed', { day: day(lastUsedAt) })}, ${t('startedAt', { day: day(startedAt) })}`}</Text>
              </div>
              {current ? null : (
                <Button variant="default" size="xs" loading={one.loading} aria-label={t('endOf', { device, day: day(lastUsedAt) })} onClick={() => end(id)}>
                  {t('end')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.some(({ current }) => !current) ? (
        <Group justify="flex-end">
          <Button variant="default" loading={others.loading} onClick={() => settle(endOthers().then(({ data }) => data?.endOtherSessions?.ended))}>
            {t('endOthers')}
          </Button>
        </Group>
      ) : null}
    </>
  )
}
