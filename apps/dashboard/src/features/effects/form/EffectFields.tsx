'use client'

import { Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { FieldRow } from '@/components/forms/FormSection'
import { TermSelect, TermsSelect } from '@/components/terms/TermSelect'
import { FUNDAMENTAL_NEEDS, type EffectOptions } from './options'

export interface EffectValues {
  statement: string
  beneficiary: string | null
  sphere: string | null
  fundamentalNeeds: string[]
}

interface EffectFieldsProps<Values extends EffectValues> {
  form: UseFormReturnType<Values>
  options: EffectOptions
}

/** What an effect is: a sentence, whom it is for, and which needs it answers. */
export function EffectFields<Values extends EffectValues>({ form, options }: EffectFieldsProps<Values>) {
  const t = useTranslations('effects')
  const values: EffectValues = form.values
  return (
    <>
      <Textarea label={t('fields.statement')} description={t('notImpact')} withAsterisk autosize minRows={2} maxLength={1000} {...form.getInputProps('statement')} />
      <FieldRow>
        <TermSelect label={t('fields.beneficiary')} terms={options.beneficiaries} {...form.getInputProps('beneficiary')} value={values.beneficiary} />
        <TermSelect label={t('fields.sphere')} terms={options.spheres} {...form.getInputProps('sphere')} value={values.sphere} />
      </FieldRow>
      <TermsSelect
        label={t('fields.fundamentalNeeds')} description={t('help.fundamentalNeeds')} terms={FUNDAMENTAL_NEEDS.map((code) => ({ code, label: t(`fundamentalNeeds.${code}`) }))}
        {...form.getInputProps('fundamentalNeeds')} value={values.fundamentalNeeds}
      />
    </>
  )
}
