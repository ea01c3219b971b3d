'use client'

import { Alert, Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { FormSection } from '@/components/forms/FormSection'
import { paths } from '@/lib/paths'
import { IdentityFields } from '../IdentityFields'
import type { NetworkOptions } from '../network.operations'
import { TerritoryFields } from '../TerritoryFields'
import { useNetworkRules } from '../useNetworkRules'
import { useTerritoryNames } from '../useTerritoryNames'
import { fieldNames, valuesOf, type NetworkValues } from '../values'
import { sendSetup, type Account, type SetupOutcome } from './sendSetup'
import classes from './SetupForm.module.css'

const PASSWORD_AT_LEAST = 10

/** The first account and the first network of an instance, made together. */
export function SetupForm({ token, options }: { token: string; options: NetworkOptions }) {
  const t = useTranslations('networks.setup')
  const networks = useTranslations('networks')
  const names = useTerritoryNames(options)
  const account = useForm<Account>({
    mode: 'controlled',
    initialValues: { name: '', email: '', password: '' },
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      email: (email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : t('missing.email')),
      password: (password) => (password.length >= PASSWORD_AT_LEAST ? null : t('missing.password')),
    },
  })
  const network = useForm<NetworkValues>({ mode: 'controlled', initialValues: valuesOf(), validate: useNetworkRules() })
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()

  const settle = (outcome: SetupOutcome) => {
    if (outcome.kind === 'done') return window.location.assign(outcome.signedIn ? paths.network(outcome.network) : paths.signIn(paths.network(outcome.network)))
    setPending(false)
    if (outcome.kind !== 'problems') return setProblem(outcome.kind === 'refused' ? outcome.message : t('unreachable'))
    const errorsOf = (part: string) => Object.fromEntries(outcome.problems.filter(({ path }) => path[0] === part).map(({ path, message }) => [path.slice(1).join('.'), message]))
    account.setErrors(errorsOf('account'))
    network.setErrors(errorsOf('network'))
    const known = new Set(fieldNames(network.values))
    const lost = outcome.problems.find(({ path }) => path[0] === 'network' && !known.has(path.slice(1).join('.')))
    if (lost) setProblem(lost.message)
  }
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setProblem(undefined)
    const found = [account.validate(), network.validate()]
    if (found.some(({ hasErrors }) => hasErrors)) return void requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    setPending(true)
    settle(await sendSetup(token, account.values, network.values))
  }

  return (
    <Form className={classes.form} onSubmit={submit} aria-label={t('title')}>
      {problem ? (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
          {problem}
        </Alert>
      ) : null}
      <FormSection title={t('account')} hint={t('accountHelp')}>
        <TextInput label={t('fields.name')} withAsterisk maxLength={200} autoComplete="name" {...account.getInputProps('name')} />
        <TextInput label={t('fields.email')} withAsterisk type="email" autoComplete="username" {...account.getInputProps('email')} />
        <PasswordInput
          label={t('fields.password')} withAsterisk description={t('passwordHelp')} autoComplete="new-password" {...account.getInputProps('password')}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
      </FormSection>
      <FormSection title={networks('sections.identity')}>
        <IdentityFields form={network} isNew />
      </FormSection>
      <TerritoryFields form={network} names={names} />
      <Button type="submit" size="md" loading={pending}>
        {t('submit')}
      </Button>
    </Form>
  )
}
