'use client'

import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UndoImportDocument } from './changes'
import { useImportChange } from './ImportChange'

/** Takes a written import back, after a question. */
export function UndoImport({ id, version }: { id: string; version: number }) {
  const t = useTranslations('imports.undo')
  const { send, busy } = useImportChange()
  const [asking, setAsking] = useState(false)
  const confirm = async () => {
    await send('undo', UndoImportDocument, { id, expectedVersion: version })
    setAsking(false)
  }
  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconArrowBackUp size={18} aria-hidden />} disabled={busy !== undefined} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title')} confirmLabel={t('action')} cancelLabel={t('keep')} danger pending={busy === 'undo'} onConfirm={confirm} onClose={() => setAsking(false)}>
        {t('text')}
      </ConfirmDialog>
    </>
  )
}
