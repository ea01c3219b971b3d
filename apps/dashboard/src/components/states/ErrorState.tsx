'use client'

import { Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { incidentId } from '@/lib/apollo/errors'
import { Notice } from './Notice'

interface ErrorStateProps {
  error?: unknown
  /** Tries again; without it the page is loaded anew. */
  onRetry?: () => void
  order?: 1 | 2 | 3
}

/** Something broke that is nobody's input: what to do, and the incident number for whoever repairs it. */
export function ErrorState({ error, onRetry, order }: ErrorStateProps) {
  const t = useTranslations('errors')
  const incident = incidentId(error)
  return (
    <Notice
      role="alert"
      order={order}
      title={t('unexpected.title')}
      text={incident ? t('unexpected.textWithIncident', { incident }) : t('unexpected.text')}
      icon={<IconCloudOff size={28} stroke={1.6} />}
      action={<Button onClick={onRetry ?? (() => window.location.reload())}>{t('retry')}</Button>}
    />
  )
}
