import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readYear } from '@/features/month/readYear'
import { ReleasedProgramme } from '@/features/month/releases/ReleasedProgramme'
import { ReleasedProgrammeDocument } from '@/features/month/releases/releases.operations'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getViewer } from '@/lib/viewer'

const PAGE_SIZE = 100

interface ReleasePageProps {
  params: Promise<{ network: string; year: string; id: string }>
  searchParams: Promise<SearchParams>
}

/** Asked once a request, by the title and by the page. */
const getRelease = cache(async (id: string, after: string | null) => {
  if (!/^release_[0-9a-z]+$/.test(id)) return undefined
  const { node } = await query(ReleasedProgrammeDocument, { id, first: PAGE_SIZE, after })
  return node?.__typename === 'ProgrammeRelease' ? node : undefined
})

async function readRelease({ params, searchParams }: ReleasePageProps) {
  const [{ id }, search] = await Promise.all([params, searchParams])
  return getRelease(id, readFilters(search, { after: 'text' }).after || null)
}

export async function generateMetadata(props: ReleasePageProps): Promise<Metadata> {
  return titledBy((await readRelease(props))?.name)
}

export default async function ReleasePage(props: ReleasePageProps) {
  const [{ network: slug, year: text, id }, viewer] = await Promise.all([props.params, getViewer()])
  const year = readYear(text)
  requireMember(viewer, slug, paths.monthRelease(slug, year, id))
  const release = await readRelease(props)
  if (!release || release.essMonth.network.slug !== slug || release.essMonth.year !== year) notFound()
  return <ReleasedProgramme network={slug} year={year} release={release} />
}
