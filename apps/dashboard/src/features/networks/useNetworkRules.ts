'use client'

import type { FormRulesRecord } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { isSlug } from './slug'
import type { NetworkValues } from './values'

/** What a network must have before it is sent. */
export function useNetworkRules(): FormRulesRecord<NetworkValues> {
  const t = useTranslations('networks')
  return {
    name: (name) => (name.trim() ? null : t('missing.name')),
    slug: (slug) => (isSlug(slug) ? null : t('missing.slug')),
    territory: { departements: (_, { territory }) => (Object.values(territory).some((codes) => codes.length > 0) ? null : t('missing.territory')) },
  }
}
