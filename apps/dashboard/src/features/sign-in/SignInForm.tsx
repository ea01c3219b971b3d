'use client'

import { Alert, Button, PasswordInput, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { signIn, type SignInProblem } from './session'
import classes from './SignInForm.module.css'

/** E-mail and password. After it, a full load of the page the visitor came for, so that nothing anonymous stays in memory. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations('signIn')
  const [problem, setProblem] = useState<SignInProblem>()
  const [pending, setPending] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('emailMissing')),
      password: (value) => (value ? null : t('passwordMissing')),
    },
  })

  const submit = form.onSubmit(async ({ email, password }) => {
    setPending(true)
    setProblem(undefined)
    const found = await signIn(email.trim(), password)
    if (!found) return window.location.assign(returnTo)
    setProblem(found)
    setPending(false)
  })

  return (
    <div className={classes.page}>
      <form className={classes.card} onSubmit={submit} noValidate>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('intro')}</Text>
        {problem ? (
          <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t(`problems.${problem}.title`)}>
            {t(`problems.${problem}.text`)}
          </Alert>
        ) : null}
        <TextInput label={t('email')} type="email" autoComplete="username" size="md" key={form.key('email')} {...form.getInputProps('email')} />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={pending}>
          {t('submit')}
        </Button>
      </form>
    </div>
  )
}
