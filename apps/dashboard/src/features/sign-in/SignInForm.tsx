'use client'

import { Alert, Button, Divider, PasswordInput, Text, TextInput, Title } from '@mantine/core'
import { IconKey, IconMail, IconMailCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useRef, useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { CodeForm } from './CodeForm'
import { ProblemAlert } from './ProblemAlert'
import { requestMail, signIn, signInWith, type SignInProblem } from './session'
import classes from './SignInForm.module.css'

interface SignInFormProps {
  returnTo: string
  /** Others that know who somebody is. */
  providers?: { id: string; name: string }[]
  /** Why the visitor is here again. */
  returned?: SignInProblem
}

/** E-mail and password, a link by mail, or a provider. After it, a full load of the page the visitor came for, so that nothing anonymous stays in memory. */
export function SignInForm({ returnTo, providers = [], returned }: SignInFormProps) {
  const t = useTranslations('signIn')
  const form = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({})
  const [problem, setProblem] = useState<SignInProblem | undefined>(returned)
  const [sent, setSent] = useState<'link' | 'reset'>()
  const [codeAsked, setCodeAsked] = useState(false)
  const [pending, setPending] = useState<'password' | 'link' | 'reset' | 'provider'>()

  /** Read from the fields themselves: a browser may have filled them in before React was there to hear of it. */
  const read = (needsPassword: boolean) => {
    const fields = new FormData(form.current ?? undefined)
    const [email, password] = [String(fields.get('email')).trim(), String(fields.get('password'))]
    const found = { email: /^\S+@\S+$/.test(email) ? undefined : t('emailMissing'), password: password || !needsPassword ? undefined : t('passwordMissing') }
    setMissing(found)
    setProblem(undefined)
    setSent(undefined)
    return found.email || found.password ? undefined : { email, password }
  }

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = read(true)
    if (!typed) return
    setPending('password')
    const refusal = await signIn(typed.email, typed.password)
    if (refusal === 'secondFactor') return setCodeAsked(true)
    if (!refusal) return window.location.assign(returnTo)
    setProblem(refusal)
    setPending(undefined)
  }

  const ask = async (what: 'link' | 'reset') => {
    const typed = read(false)
    if (!typed) return
    setPending(what)
    const refusal = await requestMail(what, typed.email)
    if (refusal) setProblem(refusal)
    else setSent(what)
    setPending(undefined)
  }

  const leave = async (provider: string) => {
    setPending('provider')
    setProblem(undefined)
    const refusal = await signInWith(provider, returnTo)
    if (!refusal) return
    setProblem(refusal)
    setPending(undefined)
  }

  if (codeAsked) return <CodeForm returnTo={returnTo} />
  return (
    <div className={classes.page}>
      <Form className={classes.card} onSubmit={submit} ref={form}>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('intro')}</Text>
        <ProblemAlert problem={problem} />
        {sent ? (
          <Alert role="status" color="sapin" icon={<IconMailCheck aria-hidden />} title={t('sent.title')}>
            {t(`sent.${sent}`)}
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
        <Button type="submit" size="md" loading={pending === 'password'}>
          {t('submit')}
        </Button>
        <Button variant="subtle" size="compact-sm" className={classes.quiet} loading={pending === 'reset'} onClick={() => ask('reset')}>
          {t('forgotten')}
        </Button>
        <Divider label={t('or')} classNames={{ label: classes.or }} />
        <Button variant="default" size="md" leftSection={<IconMail size={20} stroke={1.7} aria-hidden />} loading={pending === 'link'} onClick={() => ask('link')}>
          {t('byMail')}
        </Button>
        {providers.map(({ id, name }) => (
          <Button key={id} variant="default" size="md" className={classes.named} leftSection={<IconKey size={20} stroke={1.7} aria-hidden />} loading={pending === 'provider'} onClick={() => leave(id)}>
            {t('with', { name })}
          </Button>
        ))}
      </Form>
    </div>
  )
}
