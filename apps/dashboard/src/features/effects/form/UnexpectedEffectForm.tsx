'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import type { FundamentalNeed } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { unexpectedDocuments } from './documents'
import { EffectFields, type EffectValues } from './EffectFields'
import { ObservationFields } from './ObservationFields'
import { changeBetween, fieldNames, observationValues, observed, withTheirs, type ObservationValues } from './observationValues'
import type { EffectOptions } from './options'
import { useObservationRules } from './useObservationRules'

type Values = EffectValues & ObservationValues

/** Notes an effect that nobody expected, with what was seen of it. */
export function UnexpectedEffectForm({ project, today, options }: { project: string; today: string; options: EffectOptions }) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const [names, setNames] = useState<Record<string, string>>({})
  const learn = (more: Record<string, string>) => setNames((known) => ({ ...known, ...more }))
  const back = paths.projectEffects(slug, project)
  const none: EffectValues = { statement: '', beneficiary: null, sphere: null, fundamentalNeeds: [] }
  const initialValues: Values = { ...none, ...observationValues(today) }
  const thing = useThingForm({
    initialValues,
    validate: { statement: (statement) => (statement.trim() ? null : t('missing.statement')), ...useObservationRules() },
    documents: unexpectedDocuments,
    changeBetween,
    toInput: (_change, values: Values) => ({
      ...observed(values), cooperationProject: project, statement: values.statement.trim(), beneficiary: values.beneficiary, sphere: values.sphere, fundamentalNeeds: values.fundamentalNeeds as FundamentalNeed[],
    }),
    fieldNames,
    withTheirs,
    names: { known: names, learn },
    onSaved: (_saved, { statement }) => saved(statement, back),
  })
  return (
    <FormFrame of={thing} label={t('unexpected.title')} isNew submitLabel={t('note')} cancelHref={back} labelOf={(field) => t(`fields.${field}`)}>
      <FormSection title={t('sections.effect')}>
        <EffectFields form={thing.form} options={options} />
      </FormSection>
      <ObservationFields project={project} form={thing.form} names={names} onActor={({ id, name }) => learn({ [id]: name })} isNew withOutcome={false} />
    </FormFrame>
  )
}
