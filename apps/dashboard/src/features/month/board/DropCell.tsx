'use client'

import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import classes from './BoardTable.module.css'

interface DropCellProps {
  id: string
  /** The day that a phone shows. */
  current: boolean
  weekend: boolean
  today: boolean
  children: ReactNode
}

/** One day of one lieu: what happens there, and a place to drop on. */
export function DropCell({ id, current, weekend, today, children }: DropCellProps) {
  const { setNodeRef, isOver } = useDroppable({ id })
  return (
    <td ref={setNodeRef} role="cell" className={classes.cell} data-cell={id} data-current={current || undefined} data-weekend={weekend || undefined} data-today={today || undefined} data-over={isOver || undefined}>
      {children}
    </td>
  )
}
