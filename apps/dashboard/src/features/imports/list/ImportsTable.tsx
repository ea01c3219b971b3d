'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { CardTable } from '@/components/table/CardTable'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { outcomes } from '../importSteps'
import { ImportStateBadge } from './ImportStateBadge'

const ImportItem = graphql(`
  fragment ImportItem on DataImport {
    id
    fileName
    state
    target
    progress { done total }
    createdAt
    counts { created updated unchanged duplicates rejected skipped }
  }
`)

/** The imports of one page. */
export function ImportsTable({ imports }: { imports: readonly FragmentType<typeof ImportItem>[] }) {
  const t = useTranslations('imports')
  const locale = useLocale()
  const network = useNetwork()
  return (
    <CardTable
      label={t('list.title')}
      columns={(['file', 'kind', 'state', 'date', 'lines'] as const).map((column) => t(`list.columns.${column}`))}
      rows={getFragmentData(ImportItem, imports).map(({ id, fileName, state, target, progress, createdAt, counts }) => ({
        key: id,
        name: <Link href={paths.import(network.slug, id)}>{fileName}</Link>,
        cells: [
          target ? t(`targets.${target}`) : null,
          <ImportStateBadge key="state" state={state} />,
          <time key="date" style={{ whiteSpace: 'nowrap' }} dateTime={createdAt}>{formatPlainDay(dayKey(createdAt), locale)}</time>,
          progress ? t('list.progress', progress) : outcomes
            .filter(({ count }) => counts[count] > 0)
            .map(({ outcome, count }) => t(`counted.${outcome}`, { count: counts[count] }))
            .join(' · '),
        ],
      }))}
    />
  )
}
