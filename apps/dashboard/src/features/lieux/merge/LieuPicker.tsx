'use client'

import { useApolloClient } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MergeCandidatesQuery } from '@/gql/graphql'
import { useNetwork } from '@/lib/ViewerContext'
import { MergeCandidatesDocument } from './documents'

interface LieuPickerProps {
  /** The lieu that another one is sought for: those that are called alike are offered first. */
  lieu: { id: string; name: string }
  value: string | null
  onChange: (id: string | null) => void
}

type Candidate = MergeCandidatesQuery['lieux']['nodes'][number]

/** Another lieu of the network that the viewer may change and delete, found by its name. */
export function LieuPicker({ lieu, value, onChange }: LieuPickerProps) {
  const t = useTranslations('lieux.merge.picker')
  const client = useApolloClient()
  const network = useNetwork()
  const [found, setFound] = useState<Candidate[]>([])
  const [chosen, setChosen] = useState<Candidate>()
  const [sought, setSought] = useState(lieu.name)
  const [state, setState] = useState<'searching' | 'done' | 'failed'>('searching')

  const search = async (text: string) => {
    setSought(text)
    try {
      const { data } = await client.query({ query: MergeCandidatesDocument, variables: { network: network.id, text }, fetchPolicy: 'network-only' })
      setFound((data?.lieux.nodes ?? []).filter(({ id, viewerCanUpdate, viewerCanDelete }) => id !== lieu.id && viewerCanUpdate && viewerCanDelete))
      setState('done')
    } catch {
      setState('failed')
    }
  }
  const searchLater = useDebouncedCallback(search, 250)

  const choices = (chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found).map((one) => ({ value: one.id, label: labelOf(one) }))
  return (
    <Select
      label={t('label')}
      description={t('help')}
      placeholder={t('type')}
      data={choices}
      value={value}
      onChange={(id) => {
        setChosen(found.find((one) => one.id === id) ?? chosen)
        onChange(id)
      }}
      searchable
      data-autofocus
      nothingFoundMessage={{ searching: t('searching'), done: t(sought === lieu.name ? 'nothingAlike' : 'nothing'), failed: t('failed') }[state]}
      // The API has already sought, forgiving accents: filtering its answer again would hide what it found.
      filter={({ options }) => options}
      onDropdownOpen={() => void search(lieu.name)}
      onSearchChange={(text) => {
        if (choices.some(({ label }) => label === text)) return
        setState('searching')
        void searchLater(text.trim() || lieu.name)
      }}
    />
  )
}

const labelOf = ({ name, address: { street, commune } }: Candidate) => [name, [street?.split('\n')[0], commune?.name].filter(Boolean).join(', ')].filter(Boolean).join(' – ')
