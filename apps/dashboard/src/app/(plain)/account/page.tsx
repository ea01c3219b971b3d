import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/features/account/AccountPage'
import { AccountDocument } from '@/features/account/operations'
import { requireSignIn } from '@/lib/access'
import { answered } from '@/lib/apollo/answered'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

export default async function Page() {
  requireSignIn(await getViewer(), paths.account())
  const { account } = await query(AccountDocument)
  return <AccountPage account={answered(account)} />
}
