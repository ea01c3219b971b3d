'use client'

import { useTranslations } from 'next-intl'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import type { ImportLinesQuery } from '@/gql/graphql'
import type { ImportCounts } from '../importSteps'
import { LinesTable } from './LinesTable'
import { OutcomeFilter } from './OutcomeFilter'

interface LinesStepProps {
  counts: ImportCounts
  rows: NonNullable<ImportLinesQuery['dataImport']>['rows']
}

/** What becomes of each line of the file, page by page. */
export function LinesStep({ counts, rows }: LinesStepProps) {
  const t = useTranslations('imports.lines')
  return (
    <>
      <OutcomeFilter counts={counts} />
      {rows.nodes.length > 0 ? <LinesTable lines={rows.nodes} /> : <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      <Pager pageInfo={rows.pageInfo} totalCount={rows.totalCount || null} />
    </>
  )
}
