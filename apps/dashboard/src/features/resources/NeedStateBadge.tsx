'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { NeedState } from '@/gql/graphql'

const COLOURS = { PROMISED: 'miel', MET: 'sapin', PAST: 'gray' } as const

/** How far a need is, in a word; nothing while it is wished only. */
export function NeedStateBadge({ state }: { state: NeedState }) {
  const t = useTranslations('resources.needState')
  return state === 'OPEN' ? null : <Badge color={COLOURS[state]}>{t(state)}</Badge>
}
