'use client'

import { Button, type ButtonProps } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { usePermissions } from '@/lib/ViewerContext'
import { AskDialog } from './AskDialog'
import type { ResourceChoice } from './ResourceSelect'

interface AskButtonProps extends ButtonProps {
  resource?: ResourceChoice
  purpose?: string
}

/** Opens the form that asks for a resource, for those who may. */
export function AskButton({ resource, purpose, ...props }: AskButtonProps) {
  const t = useTranslations('mobilisations')
  const { can } = usePermissions()
  const [asking, setAsking] = useState(false)
  if (!can('mobilisation:request')) return null
  return (
    <>
      <Button leftSection={<IconHandStop size={18} aria-hidden />} {...props} onClick={() => setAsking(true)}>
        {t(resource ? 'askThis' : 'ask')}
      </Button>
      {asking ? <AskDialog resource={resource} purpose={purpose} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
