'use client'

import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'

interface AddHereProps {
  label: string
  /** The form; it calls back when it is done. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a small form in its place. */
export function AddHere({ label, children }: AddHereProps) {
  const [open, setOpen] = useState(false)
  if (open) return <>{children(() => setOpen(false))}</>
  return (
    <Button variant="light" size="sm" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen(true)}>
      {label}
    </Button>
  )
}
