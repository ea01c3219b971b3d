'use client'

import { Anchor, Badge } from '@mantine/core'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { CardLabel, CardTable } from '@/components/table/CardTable'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { AccountActions } from './AccountActions'
import { accountFilterShape } from './accountFilters'
import type { AccountOfList, Accounts } from './operations'

/** Everybody who can sign in on this instance, in whatever network, for those who run it. */
export function AccountsList({ accounts }: { accounts: Accounts }) {
  const t = useTranslations('accounts')
  const { values, set, clear, active, pending } = useUrlFilters(accountFilterShape)
  return (
    <>
      <PageHeader title={t('title')} intro={`${t('intro')} ${t('count', { count: accounts.totalCount })}.`} />
      <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('placeholder')} />} />
      {accounts.nodes.length === 0 ? (
        <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} />
      ) : (
        <CardTable
          label={t('title')}
          columns={(['name', 'email', 'networks', 'since', 'lastSeen'] as const).map((column) => t(`columns.${column}`))}
          actionsHead={t('columns.actions')}
          rows={accounts.nodes.map((account) => ({
            key: account.id,
            name: <Name account={account} />,
            cells: [
              <Anchor key="email" href={`mailto:${account.email}`} size="sm">{account.email}</Anchor>,
              <Networks key="networks" account={account} />,
              <Day key="since" label={t('columns.since')} at={account.since} />,
              account.lastSeenAt ? <Day key="lastSeen" label={t('columns.lastSeen')} at={account.lastSeenAt} /> : '',
            ],
            actions: <AccountActions account={account} />,
          }))}
        />
      )}
      <Pager pageInfo={accounts.pageInfo} />
    </>
  )
}

function Name({ account: { name, instanceAdmin, suspendedAt } }: { account: AccountOfList }) {
  const t = useTranslations('accounts')
  const locale = useLocale()
  return (
    <>
      <strong>{name}</strong> {instanceAdmin ? <Badge color="encre">{t('admin')}</Badge> : null}{' '}
      {suspendedAt ? <Badge color="brique">{t('suspendedSince', { day: formatPlainDay(dayKey(suspendedAt), locale) })}</Badge> : null}
    </>
  )
}

const Networks = ({ account: { networks } }: { account: AccountOfList }) =>
  networks.map(({ id, name, slug }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : null}
      <Anchor component={Link} href={paths.network(slug)} size="sm">{name}</Anchor>
    </span>
  ))

function Day({ label, at }: { label: string; at: string }) {
  return (
    <>
      <CardLabel>{label}</CardLabel>
      <time dateTime={at}>{formatPlainDay(dayKey(at), useLocale())}</time>
    </>
  )
}
