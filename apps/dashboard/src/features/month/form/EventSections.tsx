'use client'

import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { TermSelect, TermsSelect } from '@/components/terms/TermSelect'
import { EVENT_STATUSES } from '../editorial/states'
import type { EventFormOptions } from './eventDocuments'
import type { EventValues } from './eventValues'
import type { Choice } from './useEventWords'

export type EventFormState = UseFormReturnType<EventValues>

interface SectionProps {
  form: EventFormState
  options: EventFormOptions
}

/** What the public reads. */
export function AnnouncementSection({ form, options }: SectionProps) {
  const t = useTranslations('month')
  return (
    <FormSection title={t('sections.announcement')}>
      <TextInput label={t('fields.title')} withAsterisk maxLength={140} {...form.getInputProps('title')} />
      <TermSelect label={t('fields.kind')} required terms={options.kinds} value={form.values.kind} {...form.getInputProps('kind')} />
      <Textarea label={t('fields.summary')} description={t('help.summary')} autosize minRows={2} {...form.getInputProps('summary')} />
      <Textarea label={t('fields.description')} description={t('help.description')} autosize minRows={5} maxRows={18} {...form.getInputProps('description')} />
      <FieldRow>
        <TermsSelect label={t('fields.audiences')} terms={options.audiences} value={form.values.audiences} {...form.getInputProps('audiences')} />
        <TermsSelect label={t('fields.themes')} terms={options.themes} value={form.values.themes} {...form.getInputProps('themes')} />
      </FieldRow>
      <TextInput label={t('fields.image')} type="url" inputMode="url" placeholder="https://" {...form.getInputProps('image')} />
    </FormSection>
  )
}

interface WhoSectionProps {
  form: EventFormState
  actors: { group: string; items: Choice[] }[]
  projects: Choice[]
}

/** Who organises it, and the cooperation that it belongs to. */
export function WhoSection({ form, actors, projects }: WhoSectionProps) {
  const t = useTranslations('month')
  const terms = useTranslations('common.terms')
  return (
    <FormSection title={t('sections.who')}>
      <MultiSelect label={t('fields.organisers')} description={t('help.organisers')} data={actors} searchable limit={200} hidePickedOptions nothingFoundMessage={terms('nothing')} {...form.getInputProps('organisers')} />
      <Select
        label={t('fields.cooperationProject')}
        data={projects}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('form.clearProject') }}
        placeholder={t('form.noProject')}
        nothingFoundMessage={terms('nothing')}
        {...form.getInputProps('cooperationProject')}
      />
    </FormSection>
  )
}

/** How one comes, what it costs, and whether it takes place. */
export function PracticalSection({ form, options, withStatus }: SectionProps & { withStatus: boolean }) {
  const t = useTranslations('month')
  return (
    <FormSection title={t('sections.practical')}>
      <FieldRow>
        <TextInput label={t('fields.price')} placeholder={t('help.price')} maxLength={255} {...form.getInputProps('price')} />
        <TextInput label={t('fields.registrationUrl')} type="url" inputMode="url" placeholder="https://" {...form.getInputProps('registrationUrl')} />
      </FieldRow>
      <FieldRow>
        <Select
          label={t('fields.attendanceMode')}
          data={(['OFFLINE', 'ONLINE', 'MIXED'] as const).map((value) => ({ value, label: t(`attendance.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('attendanceMode')}
        />
        {form.values.attendanceMode === 'OFFLINE' ? null : (
          <TextInput label={t('fields.onlineAccessUrl')} type="url" inputMode="url" placeholder="https://" {...form.getInputProps('onlineAccessUrl')} />
        )}
      </FieldRow>
      <NumberInput label={t('fields.expectedAttendance')} description={t('help.expectedAttendance')} min={1} max={100_000} allowDecimal={false} allowNegative={false} inputMode="numeric" {...form.getInputProps('expectedAttendance')} />
      <TermsSelect label={t('fields.accessibility')} terms={options.accessibility} value={form.values.accessibility} {...form.getInputProps('accessibility')} />
      {withStatus ? (
        <Select
          label={t('fields.status')}
          description={t('help.status')}
          data={EVENT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('status')}
        />
      ) : null}
    </FormSection>
  )
}
