'use client'

import { Badge } from '@mantine/core'
import { IconCircleCheck, IconCircleCheckFilled, IconCircleDashed, IconCircleX, IconWorld, type TablerIcon } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { EditorialState } from '@/gql/graphql'

const looks: Record<EditorialState, { color: string; icon: TablerIcon }> = {
  PROPOSED: { color: 'miel', icon: IconCircleDashed },
  ACCEPTED: { color: 'encre', icon: IconCircleCheck },
  READY: { color: 'encre', icon: IconCircleCheckFilled },
  PUBLISHED: { color: 'sapin', icon: IconWorld },
  REFUSED: { color: 'gray', icon: IconCircleX },
}

/** What the programme says of an event: an icon and a word, never colour alone. */
export function EditorialStateBadge({ state, size = 'sm' }: { state: EditorialState; size?: 'xs' | 'sm' | 'md' }) {
  const t = useTranslations('month.state')
  const { color, icon: Icon } = looks[state]
  return (
    <Badge color={color} size={size} leftSection={<Icon size={13} stroke={2} aria-hidden />}>
      {t(state)}
    </Badge>
  )
}
