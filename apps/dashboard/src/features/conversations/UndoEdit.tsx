'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** Says that a comment was changed, with the way back. */
export function UndoEdit({ onUndo }: { onUndo: () => Promise<void> }) {
  const t = useTranslations('conversations')
  return (
    <Group justify="space-between" wrap="nowrap">
      <span>{t('changed')}</span>
      <Button size="compact-sm" variant="light" onClick={() => void onUndo()}>
        {t('undo')}
      </Button>
    </Group>
  )
}
