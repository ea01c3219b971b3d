'use client'

import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { PrintedFilter } from '@/components/print/PrintedFilter'

interface SearchBoxProps {
  value: string
  onChange: (text: string) => void
  label?: string
  placeholder?: string
}

/** A free text that is searched for once the typing rests. */
export function SearchBox({ value, onChange, label, placeholder }: SearchBoxProps) {
  const t = useTranslations('common.filters')
  const onPaper = useTranslations('common.print')
  const [text, setText] = useState(value)
  const report = useDebouncedCallback(onChange, 300)
  const typed = useRef<string>(undefined)
  // The filters may be cleared, or the visitor may go back, while the box is on the page; but the page of the first letters must not undo those typed since.
  useEffect(() => {
    if (typed.current !== undefined && typed.current !== value) return
    typed.current = undefined
    setText(value)
  }, [value])
  return (
    <>
      <TextInput
        type="search"
        label={label ?? t('search')}
        placeholder={placeholder}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={text}
        onChange={(event) => {
          typed.current = event.currentTarget.value
          setText(event.currentTarget.value)
          report(event.currentTarget.value)
        }}
        // Who leaves for a link wants to go there: reported only later, the text would call them back.
        onBlur={() => {
          typed.current = undefined
          report.flush()
        }}
      />
      <PrintedFilter label={onPaper('search')} values={value ? [value] : []} />
    </>
  )
}
