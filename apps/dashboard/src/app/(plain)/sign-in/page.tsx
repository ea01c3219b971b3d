import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readProviders } from '@/features/sign-in/providers'
import { problemOfReturn } from '@/features/sign-in/session'
import { SignInForm } from '@/features/sign-in/SignInForm'
import { safeReturnPath } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { next, error } = readFilters(await searchParams, { next: 'text', error: 'text' })
  const returnTo = safeReturnPath(next)
  const [viewer, providers] = await Promise.all([getViewer(), readProviders()])
  if (viewer.kind !== 'ANONYMOUS') redirect(returnTo)
  return <SignInForm returnTo={returnTo} providers={providers} returned={problemOfReturn(error)} />
}
