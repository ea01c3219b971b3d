import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotificationsDocument } from '@/features/notifications/documents'
import { NotificationsPage } from '@/features/notifications/NotificationsPage'
import { requireSignIn } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getViewer } from '@/lib/viewer'

const PAGE_SIZE = 30

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') }
}

export default async function NotificationsRoute({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [visitor, search] = await Promise.all([getViewer(), searchParams])
  requireSignIn(visitor, paths.notifications())
  const { after, unread } = readFilters(search, { after: 'text', unread: 'text' })
  const { viewer } = await query(NotificationsDocument, { first: PAGE_SIZE, after: after || null, unread: unread ? true : null })
  return <NotificationsPage viewer={viewer} unread={Boolean(unread)} />
}
