import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ForbiddenState } from '@/components/states/ForbiddenState'
import { MonthHeader } from '@/features/month/MonthHeader'
import { NoMonth } from '@/features/month/NoMonth'
import { readYear } from '@/features/month/readYear'
import { Warnings } from '@/features/month/warnings/Warnings'
import { MonthWarningsDocument } from '@/features/month/warnings/warnings.operations'
import { toWarningFilter, warningFilterShape } from '@/features/month/warnings/rules'
import { query } from '@/lib/apollo/server'
import { readShown } from '@/lib/read-shown'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

const PAGE_SIZE = 50

interface WarningsPageProps {
  params: Promise<{ network: string; year: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: WarningsPageProps): Promise<Metadata> {
  return { title: (await getTranslations('warnings'))('title', { year: (await params).year }) }
}

export default async function WarningsPage({ params, searchParams }: WarningsPageProps) {
  const [{ network: slug, year: text }, search] = await Promise.all([params, searchParams])
  const year = readYear(text)
  const network = await getNetwork(slug)
  if (!network) notFound()
  const filters = readFilters(search, warningFilterShape)
  const { warnings, ...data } = await readShown('warnings', search, PAGE_SIZE, async (part) => {
    const answer = await query(MonthWarningsDocument, { network: network.id, year, filter: toWarningFilter(filters), ...part })
    return { ...answer, warnings: answer.essMonth?.warnings }
  })
  if (!data.essMonth) return <NoMonth year={year} />
  if (!warnings) return <ForbiddenState />
  return (
    <>
      <MonthHeader year={year} view="warnings" canPropose={data.essMonth.viewerCanPropose} />
      <Warnings year={year} page={warnings} filtered={isFiltered(filters)} />
    </>
  )
}
