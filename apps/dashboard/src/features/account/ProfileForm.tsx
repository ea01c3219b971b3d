'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import { answered } from '@/lib/apollo/answered'
import { chooseLocale } from '@/lib/i18n/choose-locale'
import { locales } from '@/lib/i18n/locales'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import type { Account } from './AccountPage'
import { UpdateAccountDocument } from './operations'

/** Name and language. */
export function ProfileForm({ account: { id, email, name, locale, version } }: { account: Account }) {
  const t = useTranslations('account.profile')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [update, { loading }] = useMutation(UpdateAccountDocument)
  const [problems, setProblems] = useState<UserError[]>([])
  const form = useForm({ initialValues: { name, locale }, validate: { name: (typed) => (typed.trim() ? null : t('nameMissing')) } })

  const save = async (values: typeof form.values) => {
    setProblems([])
    const change = { name: values.name.trim(), locale: values.locale }
    try {
      const { userErrors } = answered((await update({ variables: { input: { id, expectedVersion: version, change } } })).data?.updateAccount)
      const { byField, top } = splitUserErrors(userErrors, ['name', 'locale'])
      form.setErrors(byField)
      setProblems(top)
      if (userErrors.length > 0) return
    } catch {
      return setProblems([{ code: 'FAILED', message: failed('text') }])
    }
    chooseLocale(values.locale)
    form.resetDirty(values)
    notifications.show({ message: t('saved') })
    router.refresh()
  }

  return (
    <Form onSubmit={form.onSubmit(save)} aria-label={t('title')}>
      <Stack>
        <UserErrors errors={problems} />
        <TextInput label={t('name')} autoComplete="name" maxLength={200} {...form.getInputProps('name')} />
        <TextInput label={t('email')} description={t('emailHint')} value={email} readOnly />
        <Select label={t('locale')} data={locales.map((value) => ({ value, label: t(`locales.${value}`) }))} allowDeselect={false} {...form.getInputProps('locale')} />
        <Group justify="flex-end">
          <Button type="submit" loading={loading} disabled={!form.isDirty()}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
