'use client'

import { useApolloClient } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { formatTimeRange } from '@/lib/dates'
import { AvailabilityDocument } from './operations'

interface AvailabilityLineProps {
  resource: string
  quantity: number
  period: { startsAt: string; endsAt: string } | undefined
  timeZone: string | undefined
}

type Piece = { startsAt: string; endsAt: string; remaining?: number | null }

/** Says at once whether a period can be had, and when of it there is too little. */
export function AvailabilityLine({ resource, quantity, period, timeZone }: AvailabilityLineProps) {
  const t = useTranslations('mobilisations.available')
  const locale = useLocale()
  const client = useApolloClient()
  const [known, setKnown] = useState<{ key: string; pieces: readonly Piece[] }>()
  const [from, until] = [period?.startsAt, period?.endsAt]
  const key = `${resource} ${from} ${until}`
  useEffect(() => {
    if (!from || !until) return undefined
    let left = false
    const ask = setTimeout(() => {
      client.query({ query: AvailabilityDocument, variables: { id: resource, from, until }, fetchPolicy: 'network-only' }).then(
        ({ data }) => (left ? undefined : setKnown({ key: `${resource} ${from} ${until}`, pieces: data?.resource?.availability ?? [] })),
        // Without an answer nothing is said: the request itself says what is wrong.
        () => undefined,
      )
    }, 250)
    return () => {
      left = true
      clearTimeout(ask)
    }
  }, [client, resource, from, until])
  const pieces = known?.key === key ? known.pieces : undefined
  const short = pieces?.filter(({ remaining }) => remaining != null && remaining < quantity) ?? []
  // A live region that stands there before it speaks is heard.
  return (
    <div role="status">
      {pieces === undefined ? null : short.length === 0 ? (
        <Text size="sm" c="var(--mantine-color-sapin-text)" fw={600}>
          {t('free')}
        </Text>
      ) : (
        <Text component="div" size="sm" c="var(--mantine-color-error)">
          {short.map(({ startsAt, endsAt, remaining }) => (
            <div key={startsAt}>{t(remaining === 0 ? 'taken' : 'partly', { when: formatTimeRange(startsAt, endsAt, { locale, timeZone }), remaining: remaining ?? 0 })}</div>
          ))}
        </Text>
      )}
    </div>
  )
}
