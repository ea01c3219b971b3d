'use client'

import { Badge, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { CardTable, Quiet } from '@/components/table/CardTable'
import type { ApiKeysQuery } from '@/gql/graphql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { CreateKey } from './CreateKey'
import { keyState } from './keyState'
import { RevokeKey } from './RevokeKey'

interface ApiKeysListProps {
  keys: NonNullable<ApiKeysQuery['apiKeys']>
  /** The instant at which they were read. */
  now: string
}

const COLORS = { active: 'sapin', expired: 'gray', revoked: 'gray' } as const

/** The keys of a network, for its coordination. */
export function ApiKeysList({ keys, now }: ApiKeysListProps) {
  const t = useTranslations('apiKeys')
  const locale = useLocale()
  const network = useNetwork()
  const { can } = usePermissions()
  const day = (instant: string) => formatPlainDay(dayKey(instant), locale)
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('intro')}
        back={{ href: paths.settings(network.slug), label: t('back') }}
        actions={can('apiKey:create') ? <CreateKey network={network.id} today={dayKey(now)} /> : null}
      />
      {keys.nodes.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} icon={<IconKey size={28} stroke={1.6} />} />
      ) : (
        <CardTable
          label={t('title')}
          columns={(['name', 'scopes', 'state', 'lastUsed', 'action'] as const).map((column) => t(`columns.${column}`))}
          rows={keys.nodes.map((key) => {
            const state = keyState(key, now)
            return {
              key: key.id,
              name: <strong>{key.name}</strong>,
              summary: <>
                <code>{key.prefix}_…</code> · {key.createdBy ? t('madeBy', { day: day(key.createdAt), name: key.createdBy }) : t('made', { day: day(key.createdAt) })}
              </>,
              cells: [
                <Text key="scopes" size="sm" span>{t(`scopes.${key.scopes.includes('WRITE') ? 'WRITE' : 'READ'}`)}</Text>,
                <span key="state">
                  <Badge color={COLORS[state]}>{t(`state.${state}`)}</Badge> <Quiet>{t(`since.${state}`, { day: day(key.revokedAt ?? key.expiresAt) })}</Quiet>
                </span>,
                <Quiet key="lastUsed">{key.lastUsedAt ? t('lastUsed', { day: day(key.lastUsedAt) }) : t('neverUsed')}</Quiet>,
                key.viewerCanRevoke && state === 'active' ? <RevokeKey key="revoke" id={key.id} name={key.name} /> : null,
              ],
            }
          })}
        />
      )}
      <Pager pageInfo={keys.pageInfo} />
    </>
  )
}
