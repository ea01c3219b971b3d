'use client'

import { Badge } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconCircleHalf2, IconCircleX, IconSparkles, type TablerIcon } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { EffectState } from '@/gql/graphql'

const looks: Record<EffectState, { color: string; icon: TablerIcon }> = {
  EXPECTED: { color: 'gray', icon: IconCircleDashed },
  PARTLY_OBSERVED: { color: 'miel', icon: IconCircleHalf2 },
  OBSERVED: { color: 'sapin', icon: IconCircleCheck },
  NOT_OBSERVED: { color: 'brique', icon: IconCircleX },
  UNEXPECTED: { color: 'prune', icon: IconSparkles },
}

/** What is known of an effect: a mark and a word, never colour alone. */
export function EffectStateBadge({ state }: { state: EffectState }) {
  const t = useTranslations('effects.state')
  const { color, icon: Icon } = looks[state]
  return (
    <Badge color={color} size="sm" leftSection={<Icon size={13} stroke={2} aria-hidden />}>
      {t(state)}
    </Badge>
  )
}
