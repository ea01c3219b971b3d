'use client'

import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { NewPasswordInput, PASSWORD_AT_LEAST } from '@/components/forms/NewPasswordInput'
import { changePassword, requestMail, type SignInProblem } from '@/features/sign-in/session'
import type { Account } from './AccountPage'

/** Problems that have words of their own here. */
const asSaid = (problem: SignInProblem) => (problem === 'short' || problem === 'tooMany' || problem === 'unreachable' ? problem : 'wrong')

/** A new password against the current one; where there is none yet, a link to choose one. */
export function PasswordForm({ account: { email, hasPassword } }: { account: Account }) {
  const t = useTranslations('account.password')
  const router = useRouter()
  const [missing, setMissing] = useState({ current: false, next: false })
  const [problem, setProblem] = useState<SignInProblem>()
  const [pending, setPending] = useState(false)

  const settle = async (work: Promise<SignInProblem | undefined>, done: string) => {
    setPending(true)
    const refusal = await work
    setProblem(refusal)
    setPending(false)
    if (!refusal) notifications.show({ message: t(done) })
    return !refusal
  }

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const [current, next] = [String(fields.get('currentPassword')), String(fields.get('newPassword'))]
    const found = { current: current === '', next: next.length < PASSWORD_AT_LEAST }
    setMissing(found)
    if (found.current || found.next) return
    if (!(await settle(changePassword(current, next), 'saved'))) return
    form.reset()
    router.refresh()
  }

  const refusal = problem ? (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t(`problems.${asSaid(problem)}.title`)}>
      {t(`problems.${asSaid(problem)}.text`)}
    </Alert>
  ) : null

  if (!hasPassword) {
    return (
      <Stack>
        {refusal}
        <Text>{t('none')}</Text>
        <Group justify="flex-end">
          <Button variant="default" loading={pending} onClick={() => settle(requestMail('reset', email), 'asked')}>
            {t('ask')}
          </Button>
        </Group>
      </Stack>
    )
  }
  return (
    <Form onSubmit={submit} aria-label={t('title')}>
      <Stack>
        {refusal}
        {/* For programs that keep passwords: they learn whose the new one is. */}
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <PasswordInput
          label={t('current')} name="currentPassword" autoComplete="current-password" size="md" error={missing.current ? t('currentMissing') : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('showCurrent') }}
        />
        <NewPasswordInput missing={missing.next} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">{t('hint')}</Text>
          <Button type="submit" loading={pending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
