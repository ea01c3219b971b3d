import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { LightMessage } from './LightMessage'

/** Why a page is not there for whoever asked for it, with the way home. Light, as Next sends some of them along with every page. */
export async function LightState({ of }: { of: 'forbidden' | 'notFound' | 'unexpected' }) {
  const t = await getTranslations('errors')
  return (
    <LightMessage title={t(`${of}.title`)} text={t(`${of}.text`)}>
      <a href={paths.home()}>{t('backHome')}</a>
    </LightMessage>
  )
}
