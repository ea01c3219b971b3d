'use client'

import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { SignInProblem } from './session'

/** Why it did not work, and what to do. */
export function ProblemAlert({ problem }: { problem: SignInProblem | undefined }) {
  const t = useTranslations('signIn.problems')
  if (!problem) return null
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t(`${problem}.title`)}>
      {t(`${problem}.text`)}
    </Alert>
  )
}
