import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OutboxDocument } from '@/features/outbox/operations'
import { OutboxList } from '@/features/outbox/OutboxList'
import { requireSignIn } from '@/lib/access'
import { answered } from '@/lib/apollo/answered'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getViewer } from '@/lib/viewer'

const PAGE_SIZE = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outbox'))('title') }
}

export default async function OutboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, search] = await Promise.all([getViewer(), searchParams])
  requireSignIn(viewer, paths.outbox())
  if (!viewer.instanceAdmin) forbidden()
  const { after } = readFilters(search, { after: 'text' })
  const { outbox } = await query(OutboxDocument, { first: PAGE_SIZE, after: after || null })
  return <OutboxList outbox={answered(outbox)} />
}
