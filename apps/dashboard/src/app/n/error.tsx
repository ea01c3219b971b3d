'use client'

import { useTranslations } from 'next-intl'
import { ErrorState } from '@/components/states/ErrorState'
import { BareFrame } from '@/features/shell/BareFrame'

/** The frame of a network could not be read, for instance because the API is away. */
export default function NetworksError({ error }: { error: Error }) {
  const t = useTranslations('errors')
  return (
    <BareFrame>
      <title>{t('unexpected.title')}</title>
      <ErrorState error={error} order={1} />
    </BareFrame>
  )
}
