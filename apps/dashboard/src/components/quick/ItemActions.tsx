'use client'

import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import classes from './quick.module.css'

interface ItemActionsProps {
  editLabel: string
  onEdit: () => void
  removeLabel: string
  onRemove: () => void
  pending?: boolean
}

/** What can be done with one line of a list, at its end. */
export function ItemActions({ editLabel, onEdit, removeLabel, onRemove, pending = false }: ItemActionsProps) {
  return (
    <span className={classes.actions}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={editLabel} title={editLabel} onClick={onEdit}>
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={removeLabel} title={removeLabel} loading={pending} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </span>
  )
}
