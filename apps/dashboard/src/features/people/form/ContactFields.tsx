'use client'

import { Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { FieldRow } from '@/components/forms/FormSection'
import type { PersonFormFragment } from '@/gql/graphql'
import { isWider, VISIBILITIES } from '../contacts/visibilities'
import type { PersonValues } from './values'

interface ContactFieldsProps {
  form: UseFormReturnType<PersonValues>
  /** The person to change; without them, a new one. */
  person?: PersonFormFragment
}

const CONTACTS = [
  { value: 'email', visibility: 'emailVisibility', type: 'email' },
  { value: 'phone', visibility: 'phoneVisibility', type: 'tel' },
] as const

/** How the person can be reached, and who sees that; to more people than now only for those who may say so. */
export function ContactFields({ form, person }: ContactFieldsProps) {
  const t = useTranslations('people')
  return CONTACTS.map(({ value, visibility, type }) => {
    const now = person?.[visibility] ?? 'COORDINATORS'
    const mayWiden = person?.viewerCanShowContacts ?? true
    const hidden = person !== undefined && !person.isViewer && now === 'NOBODY' && person[value] === null
    const widened = person !== undefined && !person.isViewer && isWider(form.values[visibility], now)
    return (
      <FieldRow key={value}>
        <TextInput
          label={t(`fields.${value}`)} description={hidden ? t('contact.hidden') : undefined} type={type} inputMode={type} autoComplete="off" maxLength={254} {...form.getInputProps(value)}
        />
        <Select
          label={t(`fields.${visibility}`)} description={widened ? t('contact.onlyIfTold') : undefined} allowDeselect={false}
          data={VISIBILITIES.map((each) => ({ value: each, label: t(`visibility.${each}`), disabled: !mayWiden && isWider(each, now) }))} {...form.getInputProps(visibility)}
        />
      </FieldRow>
    )
  })
}
