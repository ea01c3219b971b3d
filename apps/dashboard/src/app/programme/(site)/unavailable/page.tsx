import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LightMessage } from '@/features/shell/LightMessage'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { robots: { index: false } }

/** What the dashboard's server sends for a page of a programme that could not be shown, for instance because the API is away (server/lost-page.ts). */
export default async function Unavailable() {
  const t = await getTranslations('errors')
  return (
    <LightMessage title={t('unexpected.title')} text={t('unexpected.text')}>
      <a href={paths.home()}>{t('backHome')}</a>
    </LightMessage>
  )
}
