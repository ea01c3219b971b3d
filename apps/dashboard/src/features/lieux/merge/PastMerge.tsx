'use client'

import { Button, Group } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { formatLongDay } from '@/lib/dates'
import type { UserError } from '@/lib/user-errors'
import { useNetwork } from '@/lib/ViewerContext'
import { useUnmerge } from './useUnmerge'

interface PastMergeProps {
  merge: { mergedId: string; name: string; mergedAt: string; viewerCanUndo: boolean }
}

/** A lieu that went into this one, with the way back for those who may. */
export function PastMerge({ merge: { mergedId, name, mergedAt, viewerCanUndo } }: PastMergeProps) {
  const t = useTranslations('lieux.merge')
  const locale = useLocale()
  const { undo, undoing } = useUnmerge(useNetwork().slug)
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])

  const confirm = async () => {
    const inTheWay = await undo(mergedId)
    setErrors(inTheWay ? [inTheWay] : [])
    if (!inTheWay) setAsking(false)
  }

  return (
    <Group justify="space-between" gap="xs">
      <span>{t('past', { name, date: formatLongDay(mergedAt, { locale }) })}</span>
      {viewerCanUndo ? (
        <Button size="compact-sm" variant="light" onClick={() => setAsking(true)}>
          {t('undo')}
        </Button>
      ) : null}
      <ConfirmDialog opened={asking} title={t('undoTitle', { name })} confirmLabel={t('undo')} cancelLabel={t('keepMerged')} pending={undoing} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        {t('undoText', { name })}
      </ConfirmDialog>
    </Group>
  )
}
