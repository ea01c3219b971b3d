'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFrame } from '@/components/forms/FormFrame'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import { formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { observationDocuments } from './documents'
import type { ObservationToEdit } from './editDocuments'
import { ObservationFields } from './ObservationFields'
import { changeBetween, fieldNames, observationValues, observed, withTheirs, type ObservationValues } from './observationValues'
import { useObservationRules } from './useObservationRules'

interface ObservationFormProps {
  project: string
  effect: { id: string; statement: string }
  /** "2026-11-03": the day it is for whoever reads the page. */
  today: string
  /** The observation to change; without it, a new one. */
  observation?: ObservationToEdit
}

/** Notes what was seen of an effect: on a phone, in a lieu, in less than a minute. */
export function ObservationForm({ project, effect, today, observation }: ObservationFormProps) {
  const t = useTranslations('effects')
  const files = useTranslations('files')
  const locale = useLocale()
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const by = observation?.observedBy
  const [names, setNames] = useState<Record<string, string>>(by ? { [by.id]: by.name } : {})
  const learn = (more: Record<string, string>) => setNames((known) => ({ ...known, ...more }))
  const back = paths.projectEffects(slug, project)
  const thing = useThingForm({
    thing: observation,
    initialValues: observationValues(today, observation),
    validate: useObservationRules(),
    documents: observationDocuments,
    changeBetween,
    toInput: (_change, values: ObservationValues) => ({ ...observed(values), effect: effect.id }),
    fieldNames,
    withTheirs,
    names: { known: names, learn },
    onSaved: (_saved, _values, change) => saved(effect.statement, back, change),
  })
  const formatValue = (field: string, value: unknown): string => {
    if (field === 'outcome') return t(`outcome.${String(value)}`)
    if (field === 'observedOn') return formatPlainDay(String(value), locale)
    if (field === 'observedBy') return names[String(value)] ?? t('otherObserver')
    if (field === 'evidence') return (value as { text?: string | null; url?: string | null }[]).map(({ text, url }) => text ?? url ?? files('file')).join(' · ')
    return String(value)
  }
  return (
    <FormFrame of={thing} label={t('observeTitle')} isNew={!observation} submitLabel={t(observation ? 'save' : 'note')} cancelHref={back} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <ObservationFields project={project} form={thing.form} names={names} onActor={({ id, name }) => learn({ [id]: name })} isNew={!observation} />
    </FormFrame>
  )
}
