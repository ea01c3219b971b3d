'use client'

import { Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { SHARINGS } from '../terms'
import type { IntentValues } from './values'

interface SharingSelectProps<Values extends IntentValues> {
  form: UseFormReturnType<Values>
  label: string
}

/** The circle in which an offer or a need is seen. */
export function SharingSelect<Values extends IntentValues>({ form, label }: SharingSelectProps<Values>) {
  const t = useTranslations('resources')
  return (
    <Select
      label={label} description={t('help.sharing')} inputWrapperOrder={['label', 'input', 'description', 'error']} allowDeselect={false}
      data={SHARINGS.map((value) => ({ value, label: t(`sharing.${value}`) }))} {...form.getInputProps('sharing')}
    />
  )
}
