'use client'

import { NumberInput, Radio, Select, Textarea, TextInput, Group } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLocale, useTranslations } from 'next-intl'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { TermSelect } from '@/components/terms/TermSelect'
import { NATURES } from '../intentFilters'
import { actorGroups, type IntentOptions } from '../options'
import type { IntentValues } from './values'

interface IntentFieldsProps<Values extends IntentValues> {
  form: UseFormReturnType<Values>
  options: IntentOptions
  holderLabel: string
  /** The holder is chosen once: it can be set on a new one only. */
  isNew: boolean
}

/** What an offer and a need have in common: what it is, who holds or needs it, and where. */
export function IntentFields<Values extends IntentValues>({ form, options, holderLabel, isNew }: IntentFieldsProps<Values>) {
  const t = useTranslations('resources')
  const locale = useLocale()
  const common = useTranslations('common.terms')
  const values: IntentValues = form.values
  const categories = values.nature === 'MATERIAL' ? options.material : values.nature === 'IMMATERIAL' ? options.immaterial : []
  const nature = form.getInputProps('nature')
  // Chosen again, a lieu stays where the holder is: most things are where their holder is.
  const chooseHolder = (holder: string | null) => form.setValues({ ...form.values, holder, lieu: holder?.startsWith('lieu_') ? holder : values.lieu })
  return (
    <>
      <FormSection title={t('sections.what')}>
        <TextInput label={t('fields.title')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
        <Radio.Group label={t('fields.nature')} withAsterisk {...nature} value={values.nature} onChange={(chosen) => form.setValues({ ...form.values, nature: chosen, category: null })}>
          <Group mt={6} gap="lg">
            {NATURES.map((one) => (
              <Radio key={one} value={one} label={t(`nature.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
        {categories.length > 0 ? <TermSelect label={t('fields.category')} required terms={categories} {...form.getInputProps('category')} value={values.category} /> : null}
        <Textarea label={t('fields.description')} autosize minRows={3} maxRows={14} {...form.getInputProps('description')} />
        <FieldRow>
          <NumberInput label={t('fields.quantity')} hideControls decimalSeparator={locale === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']} {...form.getInputProps('quantity')} />
          <TextInput label={t('fields.unit')} description={t('help.unit')} inputWrapperOrder={['label', 'input', 'description', 'error']} maxLength={40} {...form.getInputProps('unit')} />
        </FieldRow>
      </FormSection>
      <FormSection title={t('sections.where')}>
        {isNew ? (
          <Select
            label={holderLabel} description={t('help.holder')} withAsterisk searchable limit={200} placeholder={common('choose')} nothingFoundMessage={common('nothing')}
            data={actorGroups(options, 'own').map(({ group, items }) => ({ group: t(`groups.${group}`), items }))}
            {...form.getInputProps('holder')} value={values.holder} onChange={chooseHolder}
          />
        ) : null}
        <TermSelect label={t('fields.lieu')} description={t('help.lieu')} terms={options.lieux.map(({ id, name }) => ({ code: id, label: name }))} {...form.getInputProps('lieu')} value={values.lieu} />
      </FormSection>
    </>
  )
}
