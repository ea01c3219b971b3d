'use client'

import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/states/EmptyState'
import { ErrorState } from '@/components/states/ErrorState'
import { LoadingList } from '@/components/states/Loading'
import { dayKey, formatLongDay } from '@/lib/dates'
import { type HistoryEntryData, HistoryDocument } from './documents'
import classes from './History.module.css'
import { HistoryEntry } from './HistoryEntry'

const PAGE = 20

/** All that was done to a thing, the latest first, day by day. */
export function HistoryList({ subject }: { subject: { id: string; version: number } }) {
  const t = useTranslations('history')
  const locale = useLocale()
  const { data, error, loading, refetch, fetchMore } = useQuery(HistoryDocument, { variables: { subject: subject.id, first: PAGE }, fetchPolicy: 'network-only', notifyOnNetworkStatusChange: true })
  const page = data?.auditEntries
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} order={3} />
  if (!page) return <LoadingList count={4} />
  if (page.nodes.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.text')} />

  // The page may be older than what is shown here.
  const version = Math.max(subject.version, ...page.nodes.filter(({ subjectId }) => subjectId === subject.id).map((entry) => entry.version))
  const more = () =>
    fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { auditEntries: next } }) =>
        before.auditEntries && next ? { ...before, auditEntries: { ...next, nodes: [...before.auditEntries.nodes, ...next.nodes] } } : before,
    })
  return (
    <>
      {byDay(page.nodes).map(({ day, entries }) => (
        <section key={day} aria-labelledby={`history-${day}`}>
          <h3 id={`history-${day}`} className={classes.day}>
            {formatLongDay(entries[0]!.at, { locale })}
          </h3>
          <ul className={classes.entries}>
            {entries.map((entry) => (
              <HistoryEntry key={entry.id} entry={entry} subject={{ id: subject.id, version }} onChanged={() => void refetch()} />
            ))}
          </ul>
        </section>
      ))}
      {page.pageInfo.hasNextPage ? (
        <Button variant="default" fullWidth mt="md" loading={loading} onClick={() => void more()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}

function byDay(nodes: readonly HistoryEntryData[]): { day: string; entries: HistoryEntryData[] }[] {
  const days: { day: string; entries: HistoryEntryData[] }[] = []
  for (const entry of nodes) {
    const day = dayKey(entry.at)
    if (days.at(-1)?.day === day) days.at(-1)!.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
