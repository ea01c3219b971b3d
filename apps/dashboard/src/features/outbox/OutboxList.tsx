'use client'

import { Badge, Text, Title } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import type { OutboxQuery } from '@/gql/graphql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { LinkedText } from './LinkedText'
import classes from './OutboxList.module.css'

type Outbox = NonNullable<OutboxQuery['outbox']>

/** What this instance has sent, or would have sent: without a mail server, the administrator passes links on from here. */
export function OutboxList({ outbox }: { outbox: Outbox }) {
  const t = useTranslations('outbox')
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      {outbox.nodes.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} icon={<IconMail size={28} stroke={1.6} />} />
      ) : (
        <ul className={classes.list}>
          {outbox.nodes.map((mail) => (
            <li key={mail.id} className={classes.mail}>
              <MailEntry mail={mail} />
            </li>
          ))}
        </ul>
      )}
      <Pager pageInfo={outbox.pageInfo} />
    </>
  )
}

function MailEntry({ mail: { to, subject, text, at, sentAt, error } }: { mail: Outbox['nodes'][number] }) {
  const t = useTranslations('outbox')
  const locale = useLocale()
  const state = sentAt ? 'sent' : error ? 'failed' : 'waiting'
  return (
    <>
      <div className={classes.head}>
        <Title order={2} size="h4">
          {subject}
        </Title>
        <Badge color={{ sent: 'sapin', failed: 'brique', waiting: 'gray' }[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <Text size="sm" c="dimmed">
        {t('to', { address: to, day: formatPlainDay(dayKey(at), locale) })}
      </Text>
      {error ? <Text size="sm">{t('error', { error })}</Text> : null}
      {text ? <LinkedText text={text} /> : <Text size="sm">{t('gone')}</Text>}
    </>
  )
}
