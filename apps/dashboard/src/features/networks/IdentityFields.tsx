'use client'

import { Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldRow } from '@/components/forms/FormSection'
import { paths } from '@/lib/paths'
import { slugFor } from './slug'
import { KINDS, STAGES, type NetworkValues } from './values'

/** What a network is called, and what it is. The name in addresses of a new one follows its name until somebody writes another. */
export function IdentityFields({ form, isNew }: { form: UseFormReturnType<NetworkValues>; isNew: boolean }) {
  const t = useTranslations('networks')
  const [ownSlug, setOwnSlug] = useState(false)
  return (
    <>
      <TextInput
        label={t('fields.name')} withAsterisk maxLength={200} {...form.getInputProps('name')}
        onChange={(event) => {
          form.setFieldValue('name', event.currentTarget.value)
          if (isNew && !ownSlug) form.setFieldValue('slug', slugFor(event.currentTarget.value))
        }}
      />
      {isNew ? (
        <TextInput
          label={t('fields.slug')} withAsterisk description={t('help.slug', { address: paths.network(form.values.slug || '…') })} {...form.getInputProps('slug')}
          onChange={(event) => {
            // An emptied field is filled by the name again.
            setOwnSlug(event.currentTarget.value !== '')
            form.setFieldValue('slug', event.currentTarget.value)
          }}
        />
      ) : null}
      <FieldRow>
        <Select label={t('fields.kind')} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} allowDeselect={false} {...form.getInputProps('kind')} />
        <Select label={t('fields.stage')} data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))} allowDeselect={false} {...form.getInputProps('stage')} />
      </FieldRow>
      <Textarea label={t('fields.description')} autosize minRows={3} {...form.getInputProps('description')} />
    </>
  )
}
