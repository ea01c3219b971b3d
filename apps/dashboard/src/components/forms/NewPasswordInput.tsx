'use client'

import { PasswordInput } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** How many characters a password has at least; the API asks for the same. */
export const PASSWORD_AT_LEAST = 10

interface NewPasswordInputProps {
  /** It was too short when it was sent. */
  missing: boolean
}

/** A password to be chosen: the field `newPassword` of its form. */
export function NewPasswordInput({ missing }: NewPasswordInputProps) {
  const t = useTranslations('forms.newPassword')
  return (
    <PasswordInput
      label={t('label')}
      description={t('hint')}
      name="newPassword"
      autoComplete="new-password"
      size="md"
      maxLength={128}
      error={missing ? t('missing') : undefined}
      visibilityToggleButtonProps={{ 'aria-label': t('show') }}
    />
  )
}
