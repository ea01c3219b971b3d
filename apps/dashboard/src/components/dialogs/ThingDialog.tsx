'use client'

import { Modal } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A form that stands above the list that it belongs to. */
export function ThingDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const common = useTranslations('common')
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      {children}
    </Modal>
  )
}
