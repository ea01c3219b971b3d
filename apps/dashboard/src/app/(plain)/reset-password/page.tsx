import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ResetPasswordForm } from '@/features/sign-in/ResetPasswordForm'
import { readFilters, type SearchParams } from '@/lib/url-filters'

export async function generateMetadata(): Promise<Metadata> {
  // The token in the address must not be told to other sites.
  return { title: (await getTranslations('signIn'))('reset.title'), referrer: 'same-origin' }
}

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ResetPasswordForm token={readFilters(await searchParams, { token: 'text' }).token} />
}
