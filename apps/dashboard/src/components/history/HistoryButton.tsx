'use client'

import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHistory } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { HistoryList } from './HistoryList'

interface HistoryButtonProps {
  /** For those who may change it: others find no history. */
  subject: { id: string; version: number; name: string }
}

/** Opens the history of a thing beside its page. */
export function HistoryButton({ subject }: HistoryButtonProps) {
  const t = useTranslations('history')
  const common = useTranslations('common')
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button className="no-print" variant="subtle" leftSection={<IconHistory size={18} aria-hidden />} onClick={open}>
        {t('open')}
      </Button>
      <Drawer opened={opened} onClose={close} position="right" size="lg" title={t('title', { name: subject.name })} closeButtonProps={{ 'aria-label': common('close') }}>
        <HistoryList subject={subject} />
      </Drawer>
    </>
  )
}
