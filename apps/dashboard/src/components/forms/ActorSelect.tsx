'use client'

import { useApolloClient } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { useNetwork } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import type { ActorChoicesQuery } from '@/gql/graphql'

export const ActorChoicesDocument = graphql(`
  query ActorChoices($network: ID!, $text: String) {
    lieux(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }
    organisations(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }
    people(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }
  }
`)

export interface ActorChoice {
  id: string
  name: string
}

interface ActorSelectProps {
  label: string
  description?: string
  error?: ReactNode
  withAsterisk?: boolean
  className?: string
  /** Id of the actor. */
  value: string | null
  /** Those that are known already, by id. */
  names: Record<string, string>
  /** The name comes along, to be known from then on. */
  onChange: (id: string | null, actor?: ActorChoice) => void
  'data-path'?: string
  disabled?: boolean
  clearable?: boolean
  /** What is said where nobody is chosen; that one can type a name when absent. */
  placeholder?: string
  /** What can be chosen; all kinds when absent. */
  kinds?: readonly ActorKind[]
}

const KINDS = ['lieux', 'organisations', 'people'] as const
type ActorKind = (typeof KINDS)[number]

const NOBODY: ActorChoicesQuery = { lieux: { nodes: [] }, organisations: { nodes: [] }, people: { nodes: [] } }

/** A lieu, an organisation or a person of the network, found by its name. Only below `/n/[network]`. */
export function ActorSelect({ value, names, onChange, kinds = KINDS, placeholder, ...props }: ActorSelectProps) {
  const t = useTranslations('forms.actor')
  const client = useApolloClient()
  const network = useNetwork()
  const [found, setFound] = useState<ActorChoicesQuery>(NOBODY)
  const [state, setState] = useState<'searching' | 'done' | 'failed'>('searching')

  const search = async (text: string) => {
    try {
      const { data } = await client.query({ query: ActorChoicesDocument, variables: { network: network.id, text: text || null } })
      setFound(data ?? NOBODY)
      setState('done')
    } catch {
      setState('failed')
    }
  }
  const searchLater = useDebouncedCallback(search, 250)

  const groups = kinds.map((kind) => ({ group: t(kind), items: found[kind].nodes.map(({ id, name }) => ({ value: id, label: name })) }))
  const choices = groups.flatMap(({ items }) => items)
  const kept = value && !choices.some((choice) => choice.value === value) ? [{ value, label: names[value] ?? t('unknown') }] : []
  return (
    <Select
      {...props}
      data={[...kept, ...groups.filter(({ items }) => items.length > 0)]}
      value={value}
      onChange={(id) => {
        const choice = choices.find((one) => one.value === id)
        onChange(id, choice ? { id: choice.value, name: choice.label } : undefined)
      }}
      searchable
      placeholder={placeholder ?? t('type')}
      nothingFoundMessage={{ searching: t('searching'), done: t('nothing'), failed: t('failed') }[state]}
      // The API has already sought, forgiving accents: filtering its answer again would hide what it found.
      filter={({ options }) => options}
      onDropdownOpen={() => void search('')}
      onSearchChange={(text) => {
        if (choices.some(({ label }) => label === text) || kept.some(({ label }) => label === text)) return
        setState('searching')
        void searchLater(text.trim())
      }}
    />
  )
}
