'use client'

import { Anchor, Button, PasswordInput, Text, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { paths } from '@/lib/paths'
import { register, type Acceptance } from './acceptInvitation'
import type { Invitation } from './invitation'
import classes from './Invitation.module.css'
import { Refused } from './Refused'

type Field = 'name' | 'email' | 'password'
const PASSWORD_AT_LEAST = 10

/** Name, address and password of somebody new: the account is made, joins and is signed in at once. */
export function RegisterForm({ token, invitation: { email, name, roles } }: { token: string; invitation: Pick<Invitation, 'email' | 'name' | 'roles'> }) {
  const t = useTranslations('invitation')
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({})
  const [outcome, setOutcome] = useState<Acceptance>()
  const [pending, setPending] = useState(false)

  // Read from the fields themselves: a browser may have filled them in before React was there to hear of it.
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const account = { name: String(fields.get('name')).trim(), email: String(fields.get('email')).trim(), password: String(fields.get('password')) }
    const found: Partial<Record<Field, string>> = {
      ...(account.name ? {} : { name: t('missing.name') }),
      ...(/^\S+@\S+\.\S+$/.test(account.email) ? {} : { email: t('missing.email') }),
      ...(account.password.length >= PASSWORD_AT_LEAST ? {} : { password: t('missing.password') }),
    }
    setWrong(found)
    setOutcome(undefined)
    if (Object.keys(found).length > 0) return
    setPending(true)
    const answer = await register(token, account)
    if (answer.kind === 'joined') return window.location.assign(answer.signedIn ? paths.network(answer.network) : paths.signIn(paths.network(answer.network)))
    if (answer.kind === 'refused' && answer.problems.length > 0) setWrong(Object.fromEntries(answer.problems.map(({ path, message }) => [path[0], message])))
    else setOutcome(answer)
    setPending(false)
  }

  return (
    <>
      <Form className={classes.form} onSubmit={submit} aria-label={t('newAccount')}>
        <Title order={2} size="h3">
          {t('newAccount')}
        </Title>
        <Refused outcome={outcome} />
        <TextInput label={t('fields.name')} description={roles.includes('COMPANION') ? undefined : t('help.name')} name="name" defaultValue={name ?? ''} maxLength={200} autoComplete="name" size="md" error={wrong.name} />
        <TextInput
          label={t('fields.email')} description={email ? t('help.emailFixed') : undefined} name="email" type="email" defaultValue={email ?? ''} readOnly={email !== null}
          autoComplete="username" size="md" error={wrong.email}
        />
        <PasswordInput
          label={t('fields.password')} description={t('help.password')} name="password" autoComplete="new-password" size="md" error={wrong.password}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Button type="submit" size="md" loading={pending}>
          {t('register')}
        </Button>
      </Form>
      <Text>
        {t('haveAccount')}{' '}
        <Anchor component={Link} href={paths.signIn(paths.invitation(token))}>
          {t('signIn')}
        </Anchor>
      </Text>
    </>
  )
}
