'use client'

import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { Acceptance } from './acceptInvitation'

/** Why an invitation was not accepted. */
export function Refused({ outcome }: { outcome: Acceptance | undefined }) {
  const t = useTranslations('invitation.problems')
  if (!outcome || outcome.kind === 'joined' || outcome.kind === 'signedOut') return null
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
      {outcome.kind === 'refused' ? outcome.message : t('unreachable')}
    </Alert>
  )
}
