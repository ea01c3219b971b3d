import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { getFragmentData } from '@/gql'
import type { MonthWarningsQuery } from '@/gql/graphql'
import { WarningFilters } from './WarningFilters'
import { WarningList } from './WarningList'
import { MonthWarningFragmentDocument } from './warnings.operations'

interface WarningsProps {
  year: number
  page: NonNullable<NonNullable<MonthWarningsQuery['essMonth']>['warnings']>
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
}

/** What is worth a look in a month. Nothing here stands in anybody's way. */
export function Warnings({ year, page, filtered }: WarningsProps) {
  const t = useTranslations('warnings')
  const warnings = page.nodes.map((one) => getFragmentData(MonthWarningFragmentDocument, one))
  return (
    <>
      <Text c="dimmed" mb="sm">
        {t('intro')}
      </Text>
      <WarningFilters />
      {warnings.length > 0 ? <WarningList warnings={warnings} year={year} /> : <EmptyState title={t(filtered ? 'noMatch.title' : 'none.title')} text={t(filtered ? 'noMatch.text' : 'none.text')} />}
      <Pager pageInfo={page.pageInfo} totalCount={page.totalCount} />
    </>
  )
}
