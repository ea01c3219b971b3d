'use client'

import { Button, Text, TextInput, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { ProblemAlert } from './ProblemAlert'
import { giveCode, type SignInProblem } from './session'
import classes from './SignInForm.module.css'

/** The second step of signing in, for accounts that ask for a code. */
export function CodeForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations('signIn.code')
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<SignInProblem>()
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code')).trim()
    setMissing(code === '')
    if (code === '') return
    setPending(true)
    setProblem(undefined)
    const refusal = await giveCode(code)
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
        <ProblemAlert problem={problem} />
        <TextInput label={t('label')} name="code" autoComplete="one-time-code" size="md" autoFocus error={missing ? t('missing') : undefined} />
        <Button type="submit" size="md" loading={pending}>
          {t('submit')}
        </Button>
      </Form>
    </div>
  )
}
