import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FollowLink } from '@/features/sign-in/FollowLink'
import { readFilters, type SearchParams } from '@/lib/url-filters'

export async function generateMetadata(): Promise<Metadata> {
  // The token in the address must not be told to other sites.
  return { title: (await getTranslations('signIn'))('link.title'), referrer: 'same-origin' }
}

export default async function FollowLinkPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <FollowLink token={readFilters(await searchParams, { token: 'text' }).token} />
}
