'use client'

import { Anchor, Badge, Group } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { CardTable } from '@/components/table/CardTable'
import type { MembersListQuery } from '@/gql/graphql'
import { dayKey, formatPlainDay } from '@/lib/dates'

/** The accounts of a network with their roles, for its coordination. */
export function MembersList({ members }: { members: NonNullable<MembersListQuery['members']> }) {
  const t = useTranslations('members')
  const locale = useLocale()
  return (
    <>
      <PageHeader title={t('title')} intro={`${t('intro')} ${t('count', { count: members.totalCount })}.`} />
      {members.nodes.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} icon={<IconAddressBook size={28} stroke={1.6} />} />
      ) : (
        <CardTable
          label={t('title')}
          columns={(['name', 'email', 'roles', 'since'] as const).map((column) => t(`columns.${column}`))}
          rows={members.nodes.map(({ id, name, email, roles, since }) => ({
            key: id,
            name: <strong>{name}</strong>,
            cells: [
              <Anchor key="email" href={`mailto:${email}`} size="sm">{email}</Anchor>,
              <Group key="roles" gap={6}>
                {roles.map((role) => (
                  <Badge key={role} color={role === 'COORDINATOR' ? 'miel' : role === 'ANIMATEUR' ? 'sapin' : 'gray'}>{t(`roles.${role}`)}</Badge>
                ))}
              </Group>,
              <time key="since" dateTime={since}>{formatPlainDay(dayKey(since), locale)}</time>,
            ],
          }))}
        />
      )}
      <Pager pageInfo={members.pageInfo} />
    </>
  )
}
