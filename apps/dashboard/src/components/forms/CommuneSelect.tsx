'use client'

import { useApolloClient } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { graphql } from '@/gql'
import type { CommuneChoicesQuery } from '@/gql/graphql'

export const CommuneChoicesDocument = graphql(`
  query CommuneChoices($text: String!) {
    communes(text: $text, first: 12) {
      nodes { code name postalCodes departement { code name } }
    }
  }
`)

export type CommuneChoice = CommuneChoicesQuery['communes']['nodes'][number]

interface CommuneSelectProps {
  label: string
  error?: ReactNode
  /** INSEE code of the commune. */
  value: string | null
  /** Names of communes that are known already, by code. */
  names: Record<string, string>
  onChange: (code: string | null, commune?: CommuneChoice) => void
  'data-path'?: string
}

/** A commune of France, found by the beginning of its name or by its postcode. */
export function CommuneSelect({ value, names, onChange, ...props }: CommuneSelectProps) {
  const t = useTranslations('forms.commune')
  const client = useApolloClient()
  const [choices, setChoices] = useState<CommuneChoice[]>([])
  const [state, setState] = useState<'idle' | 'searching' | 'done' | 'failed'>('idle')

  const search = useDebouncedCallback(async (text: string) => {
    try {
      const { data } = await client.query({ query: CommuneChoicesDocument, variables: { text } })
      setChoices([...(data?.communes.nodes ?? [])])
      setState('done')
    } catch {
      setState('failed')
    }
  }, 250)

  const found = choices.map((commune) => ({ value: commune.code, label: t('choice', { name: commune.name, departement: commune.departement.name }) }))
  const kept = value && !choices.some(({ code }) => code === value) ? [{ value, label: names[value] ?? value }] : []
  const nothing = { idle: t('type'), searching: t('searching'), done: t('nothing'), failed: t('failed') }[state]
  return (
    <Select
      {...props}
      data={[...kept, ...found]}
      value={value}
      onChange={(code) => onChange(code, choices.find((commune) => commune.code === code))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      placeholder={t('type')}
      nothingFoundMessage={nothing}
      // The API has already sought, forgiving accents: filtering its answer again would hide what it found.
      filter={({ options, search: text }) => (text.trim() ? options.filter((option) => !('value' in option) || option.value !== kept[0]?.value) : options)}
      onSearchChange={(text) => {
        if (text.trim().length < 2 || found.some(({ label }) => label === text) || kept.some(({ label }) => label === text)) return
        setState('searching')
        search(text.trim())
      }}
    />
  )
}
