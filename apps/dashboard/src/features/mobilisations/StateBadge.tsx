'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Request } from './operations'

const COLOURS = { REQUESTED: 'miel', OTHER_DATES_PROPOSED: 'prune', ACCEPTED: 'sapin', DECLINED: 'gray', CANCELLED: 'gray', OUT: 'encre', BACK: 'gray', LATE: 'brique' } as const

/** How far a request has come, in a word: also whether it is out, late or back. */
export function StateBadge({ request: { state, late, handovers } }: { request: Pick<Request, 'state' | 'late' | 'handovers'> }) {
  const t = useTranslations('mobilisations.state')
  const has = (kind: 'OUT' | 'BACK') => handovers.some((each) => each.kind === kind)
  const word = late ? 'LATE' : has('BACK') ? 'BACK' : has('OUT') ? 'OUT' : state
  return <Badge color={COLOURS[word]}>{t(word)}</Badge>
}
