import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from '@/features/sign-in/SignInForm'
import { safeReturnPath } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  const returnTo = safeReturnPath(Array.isArray(next) ? next[0] : next)
  if ((await getViewer()).kind !== 'ANONYMOUS') redirect(returnTo)
  return <SignInForm returnTo={returnTo} />
}
