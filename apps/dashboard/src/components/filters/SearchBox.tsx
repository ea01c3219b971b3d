'use client'

import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

interface SearchBoxProps {
  value: string
  onChange: (text: string) => void
  label?: string
  placeholder?: string
}

/** A free text that is searched for once the typing rests. */
export function SearchBox({ value, onChange, label, placeholder }: SearchBoxProps) {
  const t = useTranslations('common.filters')
  const [text, setText] = useState(value)
  const report = useDebouncedCallback(onChange, 300)
  // The filters may be cleared, or the visitor may go back, while the box is on the page.
  useEffect(() => setText(value), [value])
  return (
    <TextInput
      type="search"
      label={label ?? t('search')}
      placeholder={placeholder}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        report(event.currentTarget.value)
      }}
    />
  )
}
