import { useTranslations } from 'next-intl'
import { ForbiddenState } from '@/components/states/ForbiddenState'
import { BareFrame } from '@/features/shell/BareFrame'

/** A whole network that is closed to the visitor; Next gives this page no metadata. */
export default function Forbidden() {
  const t = useTranslations('errors')
  return (
    <BareFrame>
      <title>{t('forbidden.title')}</title>
      <ForbiddenState order={1} />
    </BareFrame>
  )
}
