'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ResourceSharing } from '@/gql/graphql'

/** Who may see an offer or a need, in a word. */
export function SharingBadge({ sharing }: { sharing: ResourceSharing }) {
  const t = useTranslations('resources.sharing')
  return <Badge color={sharing === 'HOLDER_ONLY' ? 'gray' : 'sapin'}>{t(sharing)}</Badge>
}
