'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { CancelImportDocument } from './changes'
import { useImportChange } from './ImportChange'

/** Gives the import up, after a question. */
export function CancelImport({ id, version }: { id: string; version: number }) {
  const t = useTranslations('imports.cancel')
  const { send, busy } = useImportChange()
  const [asking, setAsking] = useState(false)
  const confirm = async () => {
    await send('cancel', CancelImportDocument, { id, expectedVersion: version })
    setAsking(false)
  }
  return (
    <>
      <Button variant="subtle" color="red" disabled={busy !== undefined} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title')} confirmLabel={t('action')} danger pending={busy === 'cancel'} onConfirm={confirm} onClose={() => setAsking(false)}>
        {t('text')}
      </ConfirmDialog>
    </>
  )
}
