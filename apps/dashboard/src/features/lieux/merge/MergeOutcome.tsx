'use client'

import { Stack, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'next-intl'
import type { MergeSideFragment } from '@/gql/graphql'
import { filledFields } from './fills'

interface MergeOutcomeProps {
  kept: MergeSideFragment
  merged: MergeSideFragment
}

/** What a merge will do, in words. */
export function MergeOutcome({ kept, merged }: MergeOutcomeProps) {
  const t = useTranslations('lieux')
  const format = useFormatter()
  const names = { kept: kept.name, merged: merged.name }
  const filled = filledFields(kept, merged).map((field) => t(`merge.fields.${field}`))
  return (
    <Stack gap="xs">
      <Text>{t('merge.outcome', names)}</Text>
      <Text>{filled.length > 0 ? t('merge.filled', { ...names, fields: format.list(filled) }) : t('merge.nothingFilled', names)}</Text>
      {merged.visibility === 'NETWORK' && kept.visibility === 'PUBLIC' ? (
        <Text fw={600} role="note">
          {t('merge.madePublic', names)}
        </Text>
      ) : null}
      <Text c="dimmed">{t('merge.canBeUndone')}</Text>
    </Stack>
  )
}
