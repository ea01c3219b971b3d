'use client'

import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import type { SignInProblem } from '@/features/sign-in/session'

interface PasswordStepProps {
  label: string
  submitLabel: string
  onPassword: (password: string) => Promise<SignInProblem | undefined>
  onCancel: () => void
}

/** The password once more, before what an open page alone must not allow. */
export function PasswordStep({ label, submitLabel, onPassword, onCancel }: PasswordStepProps) {
  const t = useTranslations('account.secondFactor')
  const cancel = useTranslations('common')('cancel')
  const [problem, setProblem] = useState<SignInProblem>()
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPending(true)
    setProblem(await onPassword(String(new FormData(event.currentTarget).get('password'))))
    setPending(false)
  }

  return (
    <Form onSubmit={submit} aria-label={label}>
      <Stack>
        <PasswordInput
          label={t('password')} name="password" autoComplete="current-password" size="md" autoFocus
          error={problem ? t(`problems.${problem === 'tooMany' || problem === 'unreachable' ? problem : 'wrong'}`) : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {cancel}
          </Button>
          <Button type="submit" loading={pending}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
