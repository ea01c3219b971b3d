import { IconHexagon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Notice } from './Notice'

interface EmptyStateProps {
  title: string
  /** What would be here, and how it gets here. */
  text?: string
  action?: ReactNode
  icon?: ReactNode
}

/** Nothing is here yet, or nothing matches the filters: never a bare blank. */
export function EmptyState({ title, text, action, icon }: EmptyStateProps) {
  return <Notice title={title} text={text} action={action} icon={icon ?? <IconHexagon size={28} stroke={1.6} />} />
}
