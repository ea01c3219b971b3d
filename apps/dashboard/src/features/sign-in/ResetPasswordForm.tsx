'use client'

import { Button, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { Form } from '@/components/forms/Form'
import { NewPasswordInput, PASSWORD_AT_LEAST } from '@/components/forms/NewPasswordInput'
import { paths } from '@/lib/paths'
import { ProblemAlert } from './ProblemAlert'
import { resetPassword, type SignInProblem } from './session'
import classes from './SignInForm.module.css'

/** A new password, by the token of a link that came by mail. */
export function ResetPasswordForm({ token }: { token: string }) {
  const t = useTranslations('signIn')
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<SignInProblem | undefined>(token ? undefined : 'expired')
  const [state, setState] = useState<'editing' | 'sending' | 'done'>('editing')

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('newPassword'))
    setMissing(password.length < PASSWORD_AT_LEAST)
    if (password.length < PASSWORD_AT_LEAST) return
    setState('sending')
    setProblem(undefined)
    const refusal = await resetPassword(token, password)
    setProblem(refusal)
    setState(refusal ? 'editing' : 'done')
  }

  if (state === 'done') {
    return (
      <div className={classes.page}>
        <div className={classes.card} role="status">
          <Title order={1} size="h2">
            {t('reset.done')}
          </Title>
          <Text>{t('reset.doneText')}</Text>
          <ButtonLink href={paths.signIn()} size="md">
            {t('submit')}
          </ButtonLink>
        </div>
      </div>
    )
  }
  return (
    <div className={classes.page}>
      <Form className={classes.card} onSubmit={submit}>
        <Title order={1} size="h2">
          {t('reset.title')}
        </Title>
        <Text c="dimmed">{t('reset.intro')}</Text>
        <ProblemAlert problem={problem} />
        {problem === 'expired' ? (
          <ButtonLink href={paths.signIn()} size="md">
            {t('reset.again')}
          </ButtonLink>
        ) : (
          <>
            <NewPasswordInput missing={missing} />
            <Button type="submit" size="md" loading={state === 'sending'}>
              {t('reset.submit')}
            </Button>
          </>
        )}
      </Form>
    </div>
  )
}
