'use client'

import { Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { pastedTable } from './pastedTable'

/** A table that is pasted: anywhere on the page, or into a field that the button opens. */
export function PasteTable({ onTable }: { onTable: (files: readonly File[]) => void }) {
  const t = useTranslations('imports.upload.paste')
  const common = useTranslations('common')
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const take = (pasted: string): boolean => {
    const file = pastedTable(pasted, t('fileName'))
    if (!file) return false
    setOpened(false)
    setText('')
    onTable([file])
    return true
  }
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    // In a field a paste is what it always is.
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]')) return
    if (take(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('paste', listen)
    return () => window.removeEventListener('paste', listen)
  }, [])
  return (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t('button')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
        <Text size="sm" mb="sm">
          {t('text')}
        </Text>
        <Textarea
          label={t('label')}
          data-autofocus
          rows={10}
          value={text}
          error={wrong ? t('wrong') : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setWrong(false)
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={() => setWrong(!take(text))}>{t('action')}</Button>
        </Group>
      </Modal>
    </>
  )
}
