'use client'

import { useApolloClient } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type ReactNode } from 'react'
import { useNetwork } from '@/lib/ViewerContext'
import type { PurposesQuery } from '@/gql/graphql'
import { PurposesDocument } from './operations'

interface PurposeSelectProps {
  value: string | null
  error?: ReactNode
  onChange: (id: string | null) => void
}

/** A project or an event of the network. */
export function PurposeSelect({ value, error, onChange }: PurposeSelectProps) {
  const t = useTranslations('mobilisations')
  const client = useApolloClient()
  const network = useNetwork()
  const [found, setFound] = useState<PurposesQuery>()
  useEffect(() => {
    let left = false
    client.query({ query: PurposesDocument, variables: { network: network.id } }).then(({ data }) => (left ? undefined : setFound(data)), () => undefined)
    return () => {
      left = true
    }
  }, [client, network.id])
  const items = (nodes: readonly { id: string; title: string }[] = []) => nodes.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Select
      label={t('fields.for')} description={t('help.for')} withAsterisk searchable limit={100} error={error} placeholder={t('form.choose')} nothingFoundMessage={t('form.noPurpose')}
      data={[{ group: t('groups.projects'), items: items(found?.projects.nodes) }, { group: t('groups.events'), items: items(found?.events.nodes) }].filter((group) => group.items.length > 0)}
      value={value} onChange={onChange}
    />
  )
}
