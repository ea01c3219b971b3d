'use client'

import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/forms/FormSection'
import type { BoardLieu } from '../board/board.operations'
import type { EventFormState } from './EventSections'
import { occurrenceErrors } from './eventValues'
import { OccurrenceFields } from './OccurrenceFields'
import classes from './OccurrencesSection.module.css'
import { EMPTY_OCCURRENCE } from './occurrenceValues'

interface OccurrencesSectionProps {
  form: EventFormState
  lieux: readonly BoardLieu[]
  /** Names of communes by code. */
  communes: Record<string, string>
  onCommune: (code: string, name: string) => void
}

/** The dates of a proposal: none, one or several. A further one begins as a copy of the last, without its day. */
export function OccurrencesSection({ form, lieux, communes, onCommune }: OccurrencesSectionProps) {
  const t = useTranslations('month')
  const { occurrences } = form.values
  return (
    <FormSection title={t('sections.dates')} hint={t('help.dates')}>
      <ol className={classes.dates}>
        {occurrences.map((occurrence, index) => (
          // Dates have nothing of their own to be told apart by, and are never sorted here.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={classes.date}>
            <fieldset className={classes.fields}>
              <legend className={classes.legend}>{t('form.date', { number: index + 1 })}</legend>
              <OccurrenceFields
                values={occurrence}
                errors={occurrenceErrors(form.errors, index)}
                lieux={lieux}
                communes={communes}
                onCommune={onCommune}
                onChange={(values) => {
                  form.replaceListItem('occurrences', index, values)
                  for (const field of Object.keys(form.errors)) if (field.startsWith(`occurrences.${index}.`)) form.clearFieldError(field)
                }}
              />
              {occurrences.length > 1 ? (
                <Button variant="subtle" color="red" size="compact-sm" className={classes.remove} leftSection={<IconTrash size={16} aria-hidden />} onClick={() => form.removeListItem('occurrences', index)}>
                  {t('form.removeDate', { number: index + 1 })}
                </Button>
              ) : null}
            </fieldset>
          </li>
        ))}
      </ol>
      <Button
        variant="light"
        className={classes.remove}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => form.insertListItem('occurrences', { ...(occurrences.at(-1) ?? EMPTY_OCCURRENCE), day: '' })}
      >
        {t('form.addDate')}
      </Button>
    </FormSection>
  )
}
