'use client'

import { useApolloClient } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { LimitWarnings } from '@/components/limits/LimitWarnings'
import { LimitsOfLoanDocument } from './operations'

interface LimitsLineProps {
  resource: string
  /** Id of the project, event or date that it is for. */
  purpose: string
  quantity: number
  period: { startsAt: string; endsAt: string }
  /** The request that other dates are proposed for: its own dates no longer count. */
  insteadOf?: string
}

/** Quotes the limits of the project that a loan would exceed, while it is being asked for. */
export function LimitsLine({ resource, purpose, quantity, period: { startsAt, endsAt }, insteadOf }: LimitsLineProps) {
  const t = useTranslations('mobilisations.limits')
  const client = useApolloClient()
  const key = [resource, purpose, quantity, startsAt, endsAt].join(' ')
  const [known, setKnown] = useState<{ key: string; warnings: readonly { message: string }[] }>()
  useEffect(() => {
    if (!(quantity > 0)) return undefined
    let left = false
    const ask = setTimeout(() => {
      client.query({ query: LimitsOfLoanDocument, variables: { id: resource, for: purpose, startsAt, endsAt, quantity, insteadOf }, fetchPolicy: 'network-only' }).then(
        ({ data }) => (left ? undefined : setKnown({ key, warnings: data?.resource?.limitWarnings ?? [] })),
        // Without an answer nothing is said: what is asked for says it again.
        () => undefined,
      )
    }, 250)
    return () => {
      left = true
      clearTimeout(ask)
    }
  }, [client, resource, purpose, startsAt, endsAt, quantity, insteadOf, key])
  const warnings = known?.key === key ? known.warnings : []
  // A live region that stands there before it speaks is heard.
  return (
    <div role="status">
      <LimitWarnings warnings={warnings} />
      {warnings.length > 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          {t('still')}
        </Text>
      ) : null}
    </div>
  )
}
