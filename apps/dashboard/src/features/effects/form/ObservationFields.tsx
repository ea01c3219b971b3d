'use client'

import { Group, NumberInput, Radio, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLocale, useTranslations } from 'next-intl'
import { ActorSelect, type ActorChoice } from '@/components/forms/ActorSelect'
import { DayInput } from '@/components/forms/DayInput'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import type { ObservationOutcome } from '@/gql/graphql'
import { EvidenceEditor } from './EvidenceEditor'
import type { ObservationValues } from './observationValues'

export const OUTCOMES: readonly ObservationOutcome[] = ['OBSERVED', 'PARTLY_OBSERVED', 'NOT_OBSERVED']

interface ObservationFieldsProps<Values extends ObservationValues> {
  project: string
  form: UseFormReturnType<Values>
  names: Record<string, string>
  onActor: (actor: ActorChoice) => void
  /** It is being noted: whoever is not named is the viewer. */
  isNew: boolean
  /** Of an effect that nobody expected, only what was there is told. */
  withOutcome?: boolean
}

/** What was seen: was it there, the story or the figure, who and when, and what supports it. */
export function ObservationFields<Values extends ObservationValues>({ project, form, names, onActor, isNew, withOutcome = true }: ObservationFieldsProps<Values>) {
  const t = useTranslations('effects')
  const locale = useLocale()
  const values: ObservationValues = form.values
  const set = (part: Partial<ObservationValues>) => form.setValues({ ...form.values, ...part })
  return (
    <>
      <FormSection title={t('sections.seen')}>
        {withOutcome ? (
          <Radio.Group label={t('fields.outcome')} {...form.getInputProps('outcome')} value={values.outcome}>
            <Group mt={6} gap="lg">
              {OUTCOMES.map((outcome) => (
                <Radio key={outcome} value={outcome} label={t(`outcome.${outcome}`)} />
              ))}
            </Group>
          </Radio.Group>
        ) : null}
        <Textarea label={t('fields.narrative')} description={t('help.narrative')} autosize minRows={3} maxRows={14} maxLength={5000} {...form.getInputProps('narrative')} />
        <FieldRow narrow>
          <NumberInput label={t('fields.value')} hideControls decimalSeparator={locale === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']} {...form.getInputProps('value')} />
          <TextInput label={t('fields.unit')} placeholder={t('help.unit')} maxLength={40} {...form.getInputProps('unit')} />
        </FieldRow>
        <FieldRow>
          <DayInput label={t('fields.observedOn')} {...form.getInputProps('observedOn')} value={values.observedOn} onChange={(observedOn) => set({ observedOn })} />
          <ActorSelect
            {...form.getInputProps('observedBy')} label={t('fields.observedBy')} description={isNew ? t('help.observedBy') : undefined} value={values.observedBy} names={names}
            onChange={(observedBy, choice) => {
              if (choice) onActor(choice)
              set({ observedBy })
            }}
          />
        </FieldRow>
      </FormSection>
      <FormSection title={t('sections.evidence')} hint={t('help.evidence')}>
        <EvidenceEditor project={project} evidence={values.evidence} errorOf={(path) => form.errors[path]} onChange={(evidence) => set({ evidence })} />
      </FormSection>
    </>
  )
}
