import { useTranslations } from 'next-intl'
import { NotFoundState } from '@/components/states/NotFoundState'
import { BareFrame } from '@/features/shell/BareFrame'

/** A network that does not exist for this visitor; Next gives this page no metadata. */
export default function NotFound() {
  const t = useTranslations('errors')
  return (
    <BareFrame>
      <title>{t('notFound.title')}</title>
      <NotFoundState order={1} />
    </BareFrame>
  )
}
