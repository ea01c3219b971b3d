import { Stack } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { MonthHeader } from '@/features/month/MonthHeader'
import { NoMonth } from '@/features/month/NoMonth'
import { readYear } from '@/features/month/readYear'
import { PendingRelease } from '@/features/month/releases/PendingRelease'
import { ReleaseHistory } from '@/features/month/releases/ReleaseHistory'
import { MonthReleasesDocument, ProgrammeChangeFragmentDocument } from '@/features/month/releases/releases.operations'
import { MonthWarningFragmentDocument } from '@/features/month/warnings/warnings.operations'
import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import { formatLongDay } from '@/lib/dates'
import { getNetwork } from '@/lib/viewer'

interface ReleasesPageProps {
  params: Promise<{ network: string; year: string }>
}

export async function generateMetadata({ params }: ReleasesPageProps): Promise<Metadata> {
  return { title: (await getTranslations('releases'))('title', { year: (await params).year }) }
}

export default async function ReleasesPage({ params }: ReleasesPageProps) {
  const { network: slug, year: text } = await params
  const year = readYear(text)
  const network = await getNetwork(slug)
  if (!network) notFound()
  const [{ essMonth }, t, locale] = await Promise.all([query(MonthReleasesDocument, { network: network.id, year }), getTranslations('releases'), getLocale()])
  if (!essMonth) return <NoMonth year={year} />
  const today = formatLongDay(new Date().toISOString(), { locale })
  const releases = essMonth.releases.map((release) => ({ ...release, changes: getFragmentData(ProgrammeChangeFragmentDocument, release.changes) }))
  return (
    <>
      <MonthHeader year={year} view="releases" canPropose={essMonth.viewerCanPropose} />
      <Stack>
        <PendingRelease key={essMonth.version} year={year} month={essMonth} changes={getFragmentData(ProgrammeChangeFragmentDocument, essMonth.pendingChanges)} toLookAt={essMonth.toLookAt ? { warnings: essMonth.toLookAt.nodes.map((one) => getFragmentData(MonthWarningFragmentDocument, one)), count: essMonth.toLookAt.totalCount } : undefined} suggestion={t('suggestion', { date: today })} />
        <ReleaseHistory year={year} releases={releases} />
      </Stack>
    </>
  )
}
