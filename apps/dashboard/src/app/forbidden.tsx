import { getTranslations } from 'next-intl/server'
import { LightMessage } from '@/features/shell/LightMessage'
import { paths } from '@/lib/paths'

/** A page outside networks that is closed to the visitor. Light, as Next sends it along with every page. */
export default async function Forbidden() {
  const t = await getTranslations('errors')
  return (
    <LightMessage title={t('forbidden.title')} text={t('forbidden.text')}>
      <a href={paths.home()}>{t('backHome')}</a>
    </LightMessage>
  )
}
