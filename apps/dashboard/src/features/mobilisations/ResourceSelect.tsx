'use client'

import { useApolloClient } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import type { ResourceChoicesQuery } from '@/gql/graphql'
import { ResourceChoicesDocument } from './operations'

export type ResourceChoice = Pick<ResourceChoicesQuery['resources']['nodes'][number], 'id' | 'title' | 'quantity' | 'unit'> & { lieu?: { timeZone: string } | null }

interface ResourceSelectProps {
  value: ResourceChoice | undefined
  error?: ReactNode
  onChange: (resource: ResourceChoice | undefined) => void
}

/** A resource that the viewer can see, found by its title. */
export function ResourceSelect({ value, error, onChange }: ResourceSelectProps) {
  const t = useTranslations('mobilisations')
  const words = useTranslations('forms.actor')
  const client = useApolloClient()
  const [found, setFound] = useState<ResourceChoicesQuery['resources']['nodes']>([])
  const [state, setState] = useState<'searching' | 'done' | 'failed'>('searching')
  const search = async (text: string) => {
    try {
      const { data } = await client.query({ query: ResourceChoicesDocument, variables: { text: text || null } })
      setFound(data?.resources.nodes ?? [])
      setState('done')
    } catch {
      setState('failed')
    }
  }
  const searchLater = useDebouncedCallback(search, 250)
  const choices = found.map(({ id, title, holder }) => ({ value: id, label: holder ? t('form.resourceOf', { title, holder: holder.name }) : title }))
  const kept = value && !choices.some((choice) => choice.value === value.id) ? [{ value: value.id, label: value.title }] : []
  return (
    <Select
      label={t('fields.resource')} withAsterisk searchable error={error} placeholder={words('type')}
      data={[...kept, ...choices]}
      value={value?.id ?? null}
      onChange={(id) => onChange(found.find((each) => each.id === id) ?? (id === value?.id ? value : undefined))}
      nothingFoundMessage={{ searching: words('searching'), done: words('nothing'), failed: words('failed') }[state]}
      // The API has already sought, forgiving accents: filtering its answer again would hide what it found.
      filter={({ options }) => options}
      onDropdownOpen={() => void search('')}
      onSearchChange={(text) => {
        if ([...choices, ...kept].some(({ label }) => label === text)) return
        setState('searching')
        void searchLater(text.trim())
      }}
    />
  )
}
