'use client'

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLocale, useTranslations } from 'next-intl'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { OpeningHoursInput } from '@/components/forms/OpeningHoursInput'
import { EXCHANGES, hasPrice } from '../terms'
import { ClosuresEditor } from './ClosuresEditor'
import { SharingSelect } from './SharingSelect'
import type { ResourceValues } from './values'

/** On which terms something is shared, and when it can be had. */
export function TermsFields({ form }: { form: UseFormReturnType<ResourceValues> }) {
  const t = useTranslations('resources')
  const common = useTranslations('common')
  const locale = useLocale()
  const { exchange } = form.values
  const euros = { hideControls: true, allowNegative: false, decimalScale: 2, suffix: '\u00a0€', decimalSeparator: locale === 'fr' ? ',' : '.', allowedDecimalSeparators: ['.', ','] }
  // A price goes with the terms that have one.
  const chooseExchange = (chosen: string | null) => form.setValues({ ...form.values, exchange: chosen, ...(hasPrice(chosen) ? {} : { price: '', priceUnit: '' }) })
  return (
    <>
      <FormSection title={t('sections.sharing')}>
        <SharingSelect form={form} label={t('fields.sharing')} />
        <Select
          label={t('fields.exchange')} placeholder={t('help.exchange')} clearable clearButtonProps={{ 'aria-label': common('filters.clear') }}
          data={EXCHANGES.map((value) => ({ value, label: t(`exchange.${value}`) }))}
          {...form.getInputProps('exchange')} value={exchange} onChange={chooseExchange}
        />
        {hasPrice(exchange) ? (
          <FieldRow>
            <NumberInput label={t('fields.price')} {...euros} {...form.getInputProps('price')} />
            <TextInput label={t('fields.priceUnit')} description={t('help.priceUnit')} inputWrapperOrder={['label', 'input', 'description', 'error']} maxLength={40} {...form.getInputProps('priceUnit')} />
          </FieldRow>
        ) : null}
        <FieldRow>
          <NumberInput label={t('fields.deposit')} {...euros} {...form.getInputProps('deposit')} />
          <TextInput label={t('fields.insurance')} description={t('help.insurance')} inputWrapperOrder={['label', 'input', 'description', 'error']} maxLength={200} {...form.getInputProps('insurance')} />
        </FieldRow>
        <Textarea label={t('fields.conditions')} description={t('help.conditions')} autosize minRows={2} {...form.getInputProps('conditions')} />
      </FormSection>
      <FormSection title={t('sections.available')}>
        <OpeningHoursInput label={t('fields.openingHours')} description={t('help.openingHours')} maxLength={500} {...form.getInputProps('openingHours')} value={form.values.openingHours} />
        <ClosuresEditor form={form} />
      </FormSection>
    </>
  )
}
