'use client'

import { MultiSelect } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'

export interface Choice {
  value: string
  label: string
}

interface SearchMultiSelectProps {
  label: string
  description?: string
  error?: ReactNode
  value: string[]
  onChange: (values: string[]) => void
  /** Asks the API; what it answers is shown as it is. */
  search: (text: string) => Promise<Choice[]>
  /** What has been chosen, with its names. */
  known: Choice[]
  /** What may have been chosen just now: it is known from then on. */
  onFound: (choices: Choice[]) => void
  'data-path'?: string
}

/** Several things of a list that is too long to show: found by their names. */
export function SearchMultiSelect({ value, onChange, search, known, onFound, ...props }: SearchMultiSelectProps) {
  const t = useTranslations('forms.search')
  const [choices, setChoices] = useState<Choice[]>([])
  const [state, setState] = useState<'idle' | 'searching' | 'done' | 'failed'>('idle')

  const ask = useDebouncedCallback(async (text: string) => {
    try {
      setChoices(await search(text))
      setState('done')
    } catch {
      setState('failed')
    }
  }, 250)

  const named = new Map(known.map((one) => [one.value, one]))
  const kept = [...named.values()].filter((one) => value.includes(one.value) && !choices.some((choice) => choice.value === one.value))
  return (
    <MultiSelect
      {...props}
      data={[...kept, ...choices]}
      value={value}
      onChange={(values) => {
        onFound(choices.filter((choice) => values.includes(choice.value)))
        onChange(values)
      }}
      searchable
      clearable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': t('clear') }}
      placeholder={value.length > 0 ? undefined : t('type')}
      nothingFoundMessage={{ idle: t('type'), searching: t('searching'), done: t('nothing'), failed: t('failed') }[state]}
      // The API has already sought, forgiving accents: filtering its answer again would hide what it found.
      filter={({ options }) => options.filter((option) => 'value' in option && !value.includes(option.value))}
      onSearchChange={(text) => {
        if (text.trim().length < 2) return
        setState('searching')
        void ask(text.trim())
      }}
    />
  )
}
