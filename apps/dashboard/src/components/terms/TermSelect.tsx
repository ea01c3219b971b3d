'use client'

import { MultiSelect, Select } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A value of an editable list, as the API gives it. */
export interface Term {
  code: string
  label: string
}

interface CommonProps {
  label: string
  description?: ReactNode
  error?: ReactNode
  terms: Term[]
  required?: boolean
  name?: string
}

interface TermSelectProps extends CommonProps {
  value: string | null
  onChange: (code: string | null) => void
}

/** So many are shown at a time; more would make every key press slow, and typing finds them. */
const LIMIT = 200

const options = (terms: Term[]) => terms.map(({ code, label }) => ({ value: code, label }))

/** One value of an editable list. */
export function TermSelect({ terms, required, ...props }: TermSelectProps) {
  const t = useTranslations('common.terms')
  return <Select data={options(terms)} placeholder={t('choose')} nothingFoundMessage={t('nothing')} searchable={terms.length > 8} limit={LIMIT} clearable={!required} withAsterisk={required} {...props} />
}

interface TermsSelectProps extends CommonProps {
  value: string[]
  onChange: (codes: string[]) => void
}

/** Several values of an editable list. */
export function TermsSelect({ terms, required, value, ...props }: TermsSelectProps) {
  const t = useTranslations('common.terms')
  return (
    <MultiSelect
      data={options(terms)}
      value={value}
      placeholder={value.length > 0 ? undefined : t('choose')}
      nothingFoundMessage={t('nothing')}
      searchable
      limit={LIMIT}
      hidePickedOptions
      withAsterisk={required}
      {...props}
    />
  )
}
