'use client'

import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { OpeningHoursInput } from '@/components/forms/OpeningHoursInput'
import { TermSelect, TermsSelect } from '@/components/terms/TermSelect'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import type { LieuForm } from './LieuForm'
import type { LieuFormOptions } from './options'

interface SectionProps {
  form: LieuForm
  options: LieuFormOptions
}

/** Who the lieu is. */
export function IdentitySection({ form, options }: SectionProps) {
  const t = useTranslations('lieux')
  return (
    <FormSection title={t('sections.identity')}>
      <TextInput label={t('fields.name')} withAsterisk maxLength={200} {...form.getInputProps('name')} />
      <TextInput label={t('fields.summary')} description={t('help.summary')} {...form.getInputProps('summary')} />
      <Textarea label={t('fields.description')} autosize minRows={4} maxRows={16} {...form.getInputProps('description')} />
      <FieldRow>
        <TermsSelect label={t('fields.families')} terms={options.families} value={form.values.families} {...form.getInputProps('families')} />
        <TermsSelect label={t('fields.activities')} terms={options.activities} value={form.values.activities} {...form.getInputProps('activities')} />
      </FieldRow>
      <FieldRow>
        <TermsSelect label={t('fields.tags')} terms={options.tags} value={form.values.tags} {...form.getInputProps('tags')} />
        <Select
          label={t('fields.visibility')}
          data={(['PUBLIC', 'NETWORK'] as const).map((value) => ({ value, label: t(`visibility.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('visibility')}
        />
      </FieldRow>
    </FormSection>
  )
}

/** When and for whom it is open. */
export function WelcomeSection({ form, options }: SectionProps) {
  const t = useTranslations('lieux')
  return (
    <FormSection title={t('sections.welcome')}>
      <TextInput label={t('fields.website')} type="url" inputMode="url" placeholder="https://" {...form.getInputProps('website')} />
      <OpeningHoursInput label={t('fields.openingHours')} description={t('help.openingHours')} {...form.getInputProps('openingHours')} value={form.values.openingHours} />
      <TermsSelect label={t('fields.accessibility')} terms={options.accessibility} value={form.values.accessibility} {...form.getInputProps('accessibility')} />
    </FormSection>
  )
}

/** Who runs it, and under which numbers. */
export function StructureSection({ form, options }: SectionProps) {
  const t = useTranslations('lieux')
  return (
    <FormSection title={t('sections.structure')}>
      <FieldRow>
        <TermSelect label={t('fields.legalForm')} terms={options.legalForms} value={form.values.legalForm} {...form.getInputProps('legalForm')} />
        <TermSelect label={t('fields.initiative')} terms={options.initiatives} value={form.values.initiative} {...form.getInputProps('initiative')} />
      </FieldRow>
      <FieldRow>
        <TermSelect
          label={t('fields.setting')}
          terms={(['RURAL', 'SEMI_RURAL', 'URBAN'] as const).map((code) => ({ code, label: t(`setting.${code}`) }))}
          value={form.values.setting} {...form.getInputProps('setting')}
        />
        <TermSelect
          label={t('fields.floorArea')}
          terms={(['UNDER_60', 'FROM_60_TO_200', 'OVER_200'] as const).map((code) => ({ code, label: t(`floorArea.${code}`) }))}
          value={form.values.floorArea} {...form.getInputProps('floorArea')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('fields.siret')} description={t('help.siret')} inputMode="numeric" {...form.getInputProps('siret')} />
        <TextInput label={t('fields.rna')} description={t('help.rna')} {...form.getInputProps('rna')} />
      </FieldRow>
    </FormSection>
  )
}

interface AnimateursSectionProps {
  form: LieuForm
  people: { id: string; name: string }[]
}

/** Who animates it. */
export function AnimateursSection({ form, people }: AnimateursSectionProps) {
  const t = useTranslations('lieux')
  const terms = people.map(({ id, name }) => ({ code: id, label: name }))
  return (
    <FormSection title={t('sections.animateurs')}>
      <TermsSelect label={t('fields.animateurs')} description={t('help.animateurs')} terms={terms} value={form.values.animateurs} {...form.getInputProps('animateurs')} />
    </FormSection>
  )
}
