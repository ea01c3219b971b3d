'use client'

import { useTranslations } from 'next-intl'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import type { ImportLinesQuery } from '@/gql/graphql'
import { LinesTable } from './LinesTable'
import { OutcomeFilter } from './OutcomeFilter'
import { RejectedFile } from './RejectedFile'
import type { ChangeVocabulary } from './useChangeWords'

interface LinesStepProps {
  dataImport: NonNullable<ImportLinesQuery['dataImport']>
  vocabulary: ChangeVocabulary
}

/** What becomes of each line of the file, page by page. */
export function LinesStep({ dataImport: { id, target, counts, rows }, vocabulary }: LinesStepProps) {
  const t = useTranslations('imports.lines')
  return (
    <>
      <OutcomeFilter counts={counts} target={target ?? ''} />
      <RejectedFile id={id} count={counts.rejected} />
      {rows.nodes.length > 0 ? <LinesTable lines={rows.nodes} target={target ?? ''} vocabulary={vocabulary} /> : <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      <Pager pageInfo={rows.pageInfo} totalCount={rows.totalCount || null} />
    </>
  )
}
