import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { SharedThread } from '@/features/fil-rouge/SharedThread'
import { SharedThreadDocument } from '@/features/fil-rouge/thread.operations'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'

interface SharedThreadPageProps {
  params: Promise<{ token: string }>
}

/** Asked once a request, by the title and by the page. */
const getThread = cache(async (token: string) => (await query(SharedThreadDocument, { token })).sharedThread)

/** Whoever has the link passes it on; search engines and other sites are not to. */
export async function generateMetadata({ params }: SharedThreadPageProps): Promise<Metadata> {
  const [thread, t] = [await getThread((await params).token), await getTranslations('filRouge')]
  return { robots: { index: false, follow: false }, referrer: 'no-referrer', ...(thread && { title: { absolute: t('pageTitle', { name: thread.title }) } }) }
}

export default async function SharedThreadPage({ params }: SharedThreadPageProps) {
  const thread = await getThread((await params).token)
  if (!thread) notFound()
  return <SharedThread thread={thread} today={dayKey(new Date().toISOString())} />
}
