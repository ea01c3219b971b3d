import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { accountFilterShape, toAccountFilter } from '@/features/accounts/accountFilters'
import { AccountsList } from '@/features/accounts/AccountsList'
import { AccountsListDocument } from '@/features/accounts/operations'
import { requireSignIn } from '@/lib/access'
import { answered } from '@/lib/apollo/answered'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getViewer } from '@/lib/viewer'

const PAGE_SIZE = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('title') }
}

export default async function AccountsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, search] = await Promise.all([getViewer(), searchParams])
  requireSignIn(viewer, paths.accounts())
  if (!viewer.instanceAdmin) forbidden()
  const { after } = readFilters(search, { after: 'text' })
  const { accounts } = await query(AccountsListDocument, { filter: toAccountFilter(readFilters(search, accountFilterShape)), first: PAGE_SIZE, after: after || null })
  return <AccountsList accounts={answered(accounts)} />
}
