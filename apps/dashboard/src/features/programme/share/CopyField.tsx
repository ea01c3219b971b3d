'use client'

import { Button, CopyButton, Group, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

interface CopyFieldProps {
  label: string
  value: string
}

/** An address to hand on, with the button that copies it. */
export function CopyField({ label, value }: CopyFieldProps) {
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <TextInput label={label} value={value} readOnly flex={1} onFocus={(event) => event.currentTarget.select()} />
      <CopyAction label={label} value={value} />
    </Group>
  )
}

/** Copies a text, and says so. */
export function CopyAction({ label, value }: CopyFieldProps) {
  const t = useTranslations('programme.share')
  return (
    <CopyButton value={value} timeout={3000}>
      {({ copied, copy }) => (
        <Button variant="default" leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} onClick={copy} aria-label={`${t(copied ? 'copied' : 'copy')} : ${label}`}>
          {t(copied ? 'copied' : 'copy')}
        </Button>
      )}
    </CopyButton>
  )
}
