'use client'

import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayInput } from '@/components/forms/DayInput'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import type { ApiKeyScope } from '@/gql/graphql'
import { plusDays } from '@/lib/days'
import { splitUserErrors, type UserError } from '@/lib/user-errors'

export interface KeyValues {
  name: string
  scope: ApiKeyScope
  /** "2027-11-03": the key opens until the end of it. */
  lastDay: string
}

interface KeyFormProps {
  today: string
  errors: UserError[]
  pending: boolean
  onSubmit: (values: KeyValues) => void
  onCancel: () => void
}

const SCOPES = ['READ', 'WRITE'] as const
/** How long a key lives unless somebody says otherwise. */
const DAYS = 365

/** What is asked of a new key. */
export function KeyForm({ today, errors, pending, onSubmit, onCancel }: KeyFormProps) {
  const t = useTranslations('apiKeys.create')
  const common = useTranslations('common')
  const [name, setName] = useState('')
  const [scope, setScope] = useState<ApiKeyScope>('READ')
  const [lastDay, setLastDay] = useState<string | null>(plusDays(today, DAYS))
  const [missing, setMissing] = useState(false)
  const { byField, top } = splitUserErrors(errors, ['name', 'expiresAt'])
  return (
    <Form
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(true)
        if (name.trim() && lastDay) onSubmit({ name: name.trim(), scope, lastDay })
      }}
    >
      <Stack>
        <UserErrors errors={top} />
        <TextInput
          label={t('name')} description={t('nameHelp')} data-autofocus autoComplete="off" maxLength={200}
          value={name} onChange={({ currentTarget: { value } }) => setName(value)} error={missing && !name.trim() ? t('nameMissing') : byField.name}
        />
        <Radio.Group label={t('scope')} value={scope} onChange={(chosen) => setScope(chosen === 'WRITE' ? 'WRITE' : 'READ')}>
          <Stack gap="xs" mt="xs">
            {SCOPES.map((each) => <Radio key={each} value={each} label={t(`scopes.${each}.label`)} description={t(`scopes.${each}.help`)} />)}
          </Stack>
        </Radio.Group>
        <DayInput label={t('lastDay')} description={t('lastDayHelp')} value={lastDay} onChange={setLastDay} error={missing && !lastDay ? t('lastDayMissing') : byField.expiresAt} />
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={onCancel}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={pending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
