'use client'

import { Alert, Button, PasswordInput, Text, TextInput, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { signIn, type SignInProblem } from './session'
import classes from './SignInForm.module.css'

/** E-mail and password. After it, a full load of the page the visitor came for, so that nothing anonymous stays in memory. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations('signIn')
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({})
  const [problem, setProblem] = useState<SignInProblem>()
  const [pending, setPending] = useState(false)

  // Read from the fields themselves: a browser may have filled them in before React was there to hear of it.
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [email, password] = [String(fields.get('email')).trim(), String(fields.get('password'))]
    const found = { email: /^\S+@\S+$/.test(email) ? undefined : t('emailMissing'), password: password ? undefined : t('passwordMissing') }
    setMissing(found)
    setProblem(undefined)
    if (found.email || found.password) return
    setPending(true)
    const refusal = await signIn(email, password)
    if (!refusal) return window.location.assign(returnTo)
    setProblem(refusal)
    setPending(false)
  }

  return (
    <div className={classes.page}>
      <Form className={classes.card} onSubmit={submit}>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('intro')}</Text>
        {problem ? (
          <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t(`problems.${problem}.title`)}>
            {t(`problems.${problem}.text`)}
          </Alert>
        ) : null}
        <TextInput label={t('email')} name="email" type="email" autoComplete="username" size="md" error={missing.email} />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          size="md"
          error={missing.password}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Button type="submit" size="md" loading={pending}>
          {t('submit')}
        </Button>
      </Form>
    </div>
  )
}
