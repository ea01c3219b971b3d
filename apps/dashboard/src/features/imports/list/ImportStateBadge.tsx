'use client'

import { Badge } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck, IconCircleX, IconHourglass, IconLoader, type TablerIcon } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { DataImportState } from '@/gql/graphql'

const looks: Record<DataImportState, { color: string; icon: TablerIcon }> = {
  READING: { color: 'encre', icon: IconLoader },
  WRITING: { color: 'encre', icon: IconLoader },
  UNDOING: { color: 'encre', icon: IconLoader },
  READY: { color: 'miel', icon: IconHourglass },
  CONFIRMED: { color: 'sapin', icon: IconCircleCheck },
  CANCELLED: { color: 'gray', icon: IconCircleX },
  FAILED: { color: 'brique', icon: IconAlertTriangle },
  UNDONE: { color: 'gray', icon: IconArrowBackUp },
}

/** How far an import is: an icon and a word, never colour alone. */
export function ImportStateBadge({ state }: { state: DataImportState }) {
  const t = useTranslations('imports.state')
  const { color, icon: Icon } = looks[state]
  return (
    <Badge color={color} size="md" leftSection={<Icon size={13} stroke={2} aria-hidden />}>
      {t(state)}
    </Badge>
  )
}
