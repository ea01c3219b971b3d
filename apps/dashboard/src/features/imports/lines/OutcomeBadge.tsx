'use client'

import { Badge } from '@mantine/core'
import { IconCopy, IconCircleX, IconEqual, IconPencil, IconPlayerSkipForward, IconPlus, type TablerIcon } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ImportOutcome } from '@/gql/graphql'

const looks: Record<ImportOutcome, { color: string; icon: TablerIcon }> = {
  CREATED: { color: 'sapin', icon: IconPlus },
  UPDATED: { color: 'encre', icon: IconPencil },
  UNCHANGED: { color: 'gray', icon: IconEqual },
  DUPLICATE: { color: 'miel', icon: IconCopy },
  REJECTED: { color: 'brique', icon: IconCircleX },
  SKIPPED: { color: 'gray', icon: IconPlayerSkipForward },
}

/** What becomes of a line: an icon and a word, never colour alone. */
export function OutcomeBadge({ outcome, target }: { outcome: ImportOutcome; target: string }) {
  const t = useTranslations('imports.outcomes')
  const { color, icon: Icon } = looks[outcome]
  return (
    <Badge color={color} size="md" leftSection={<Icon size={13} stroke={2} aria-hidden />}>
      {t(outcome, { target })}
    </Badge>
  )
}
