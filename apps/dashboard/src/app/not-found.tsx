import { getTranslations } from 'next-intl/server'
import { LightMessage } from '@/features/shell/LightMessage'
import { paths } from '@/lib/paths'

/** An address that leads nowhere. Light, as Next sends it along with every page. */
export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <LightMessage title={t('notFound.title')} text={t('notFound.text')}>
      <a href={paths.home()}>{t('backHome')}</a>
    </LightMessage>
  )
}
