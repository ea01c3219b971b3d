import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { ForbiddenState } from '@/components/states/ForbiddenState'
import { NoMonth } from '@/features/month/NoMonth'
import { readYear } from '@/features/month/readYear'
import { RuleTable } from '@/features/month/warnings/RuleTable'
import { MonthRulesDocument } from '@/features/month/warnings/warnings.operations'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork } from '@/lib/viewer'

interface RulesPageProps {
  params: Promise<{ network: string; year: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('warnings'))('rulesPage.title') }
}

export default async function RulesPage({ params }: RulesPageProps) {
  const { network: slug, year: text } = await params
  const year = readYear(text)
  const network = await getNetwork(slug)
  if (!network) notFound()
  const { essMonth } = await query(MonthRulesDocument, { network: network.id, year })
  if (!essMonth) return <NoMonth year={year} />
  if (!essMonth.ruleSeverities) return <ForbiddenState />
  const t = await getTranslations('warnings')
  return (
    <>
      <PageHeader title={t('rulesPage.title')} intro={t('rulesPage.intro', { year: String(year) })} back={{ href: paths.monthWarnings(slug, year), label: t('title', { year: String(year) }) }} />
      <RuleTable key={essMonth.version} month={essMonth} />
    </>
  )
}
