'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface ConfirmDialogProps {
  opened: boolean
  title: string
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  /** The verb on the button: "Supprimer le lieu". */
  confirmLabel?: string
  /** Of a question whose answer is itself « Annuler… »: what leaves things as they are. */
  cancelLabel?: string
  danger?: boolean
  pending?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that people would regret. */
export function ConfirmDialog({ opened, title, children, confirmLabel, cancelLabel, danger = false, pending = false, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useTranslations('common')
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {cancelLabel ?? t('cancel')}
        </Button>
        <Button color={danger ? 'red' : undefined} loading={pending} onClick={onConfirm}>
          {confirmLabel ?? t('confirm')}
        </Button>
      </Group>
    </Modal>
  )
}
