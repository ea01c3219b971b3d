'use client'

import { MultiSelect } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { PrintedFilter } from '@/components/print/PrintedFilter'

export interface FacetOption {
  code: string
  label: string
  /** How many things match, with the other filters as they are. */
  count?: number
}

interface FacetSelectProps {
  label: string
  options: FacetOption[]
  value: string[]
  onChange: (codes: string[]) => void
}

/** Several codes of a list, each with the number of things behind it. */
export function FacetSelect({ label, options, value, onChange }: FacetSelectProps) {
  const t = useTranslations('common')
  const data = options.map(({ code, label: name, count }) => ({ value: code, label: count === undefined ? name : t('filters.option', { label: name, count }) }))
  return (
    <>
      <MultiSelect
        label={label}
        placeholder={value.length > 0 ? undefined : t('terms.choose')}
        data={data}
        value={value}
        onChange={onChange}
        searchable
        // More are found by typing: thousands would make every key press slow.
        limit={200}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.clear') }}
        nothingFoundMessage={t('terms.nothing')}
        hidePickedOptions
      />
      <PrintedFilter label={label} values={value.map((chosen) => options.find(({ code }) => code === chosen)?.label ?? chosen)} />
    </>
  )
}
