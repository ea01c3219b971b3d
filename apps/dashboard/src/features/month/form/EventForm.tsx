'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFrame } from '@/components/forms/FormFrame'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import type { EventFormFragment, ProposeEssMonthEventInput } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import type { BoardLieu } from '../board/board.operations'
import { AnnouncementSection, PracticalSection, WhoSection } from './EventSections'
import { eventDocuments, type EventFormOptions } from './eventDocuments'
import { changeBetween, fieldNames, valuesOf, withTheirs, type EventValues } from './eventValues'
import { OccurrencesSection } from './OccurrencesSection'
import { missingIn, occurrenceInput } from './occurrenceValues'
import type { Prefilled } from './prefilled'
import { useEventWords } from './useEventWords'

interface EventFormProps {
  year: number
  /** The event to change; without it, a proposal. */
  event?: EventFormFragment
  options: EventFormOptions
  /** Where a date can take place, and who can organise. */
  lieux: readonly BoardLieu[]
  /** What of a proposal was typed on the board. */
  prefilled?: Prefilled
}

/** An event with all that its announcement needs; a proposal has its dates here too. */
export function EventForm({ year, event, options, lieux, prefilled }: EventFormProps) {
  const t = useTranslations('month')
  const network = useNetwork()
  const saved = useSavedNotice()
  const words = useEventWords(options, lieux, event)
  const [communes, setCommunes] = useState<Record<string, string>>({})
  const learn = (names: Record<string, string>) => setCommunes((known) => ({ ...known, ...names }))

  /** A rule for one field of one date: `path` says which date. */
  const missing = (field: ReturnType<typeof missingIn>[number]) => (_value: unknown, values: EventValues, path: string) => {
    const occurrence = values.occurrences[Number(path.split('.')[1])]
    return occurrence && missingIn(occurrence).includes(field) ? t(`missing.${field}`) : null
  }

  const thing = useThingForm({
    thing: event,
    initialValues: valuesOf(event, prefilled),
    validate: {
      title: (title) => (title.trim() ? null : t('missing.title')),
      kind: (kind) => (kind ? null : t('missing.kind')),
      occurrences: { day: missing('day'), start: missing('start'), end: missing('end'), place: { label: missing('label') } },
    },
    documents: eventDocuments,
    changeBetween,
    toInput: (change, { title, kind, occurrences }): ProposeEssMonthEventInput => {
      if (!kind || !options.essMonth) throw new Error('The form lets nothing through without a kind, and is not shown without a month')
      return { ...change, title: title.trim(), kind, essMonth: options.essMonth.id, occurrences: occurrences.map((one) => occurrenceInput(one, lieux)) }
    },
    fieldNames,
    withTheirs,
    names: { known: communes, learn },
    onSaved: ({ id }, { title }, change) => saved(title, paths.monthEvent(network.slug, year, id), change),
  })

  return (
    <FormFrame
      of={thing}
      label={event ? t('editTitle', { title: event.title }) : t('propose')}
      isNew={!event}
      submitLabel={event ? t('save') : t('sendProposal')}
      cancelHref={event ? paths.monthEvent(network.slug, year, event.id) : paths.month(network.slug, year)}
      labelOf={(field) => t(`fields.${field}`)}
      formatValue={words.formatValue}
    >
      <AnnouncementSection form={thing.form} options={options} />
      {event ? null : <OccurrencesSection form={thing.form} lieux={lieux} communes={communes} onCommune={(code, name) => learn({ [code]: name })} />}
      <WhoSection form={thing.form} actors={words.actors} projects={words.projects} />
      <PracticalSection form={thing.form} options={options} withStatus={event !== undefined} />
    </FormFrame>
  )
}
