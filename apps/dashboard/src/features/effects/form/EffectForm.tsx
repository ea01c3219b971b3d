'use client'

import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { TermsSelect } from '@/components/terms/TermSelect'
import { useNetwork } from '@/lib/ViewerContext'
import type { FundamentalNeed, UsefulEffectChange } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'
import { paths } from '@/lib/paths'
import { effectDocuments } from './documents'
import type { EffectToEdit } from './editDocuments'
import { EffectFields, type EffectValues } from './EffectFields'
import type { EffectOptions } from './options'

interface Values extends EffectValues {
  expectedBy: string[]
}

const fieldsOf = (values: Values) => plainFields(values)
const changeBetween = (before: Values, after: Values): UsefulEffectChange => changedFields(fieldsOf(before), fieldsOf(after))
const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const LISTS = ['fundamentalNeeds', 'expectedBy']

function withTheirs(values: Values, field: string, theirs: unknown): Values {
  if (LISTS.includes(field)) return { ...values, [field]: listIn(theirs) }
  const text = typeof theirs === 'string' ? theirs : ''
  return { ...values, [field]: field === 'statement' ? text : text || null }
}

/** Says an effect more precisely: for whom, which needs it answers, and who expects it. */
export function EffectForm({ effect, project, options }: { effect: EffectToEdit; project: NonNullable<EffectToEdit['cooperationProject']>; options: EffectOptions }) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const back = paths.projectEffects(slug, project.id)
  const parties = project.parties.map(({ id, actor }) => ({ code: id, label: actor?.name ?? t('hiddenParty') }))
  const thing = useThingForm({
    thing: effect,
    initialValues: {
      statement: effect.statement, beneficiary: effect.beneficiary?.code ?? null, sphere: effect.sphere?.code ?? null,
      fundamentalNeeds: effect.fundamentalNeeds as string[], expectedBy: effect.expectedBy.map(({ id }) => id),
    },
    validate: { statement: (statement) => (statement.trim() ? null : t('missing.statement')) },
    documents: effectDocuments,
    changeBetween,
    toInput: (_change, { statement, expectedBy, beneficiary, sphere, fundamentalNeeds }: Values) => ({ parties: expectedBy, statement, beneficiary, sphere, fundamentalNeeds: fundamentalNeeds as FundamentalNeed[] }),
    fieldNames: (values) => Object.keys(values),
    withTheirs,
    onSaved: (_saved, { statement }, change) => saved(statement, back, change),
  })
  const { form } = thing
  const wordOf = (field: string, code: string) => {
    if (field === 'fundamentalNeeds') return t(`fundamentalNeeds.${code}`)
    const terms = { beneficiary: options.beneficiaries, sphere: options.spheres, expectedBy: parties }[field] ?? []
    return terms.find((term) => term.code === code)?.label ?? code
  }
  return (
    <FormFrame
      of={thing} label={t('editTitle')} isNew={false} submitLabel={t('save')} cancelHref={back} labelOf={(field) => t(`fields.${field}`)}
      formatValue={(field, value) => (Array.isArray(value) ? value : [value]).map((one) => wordOf(field, String(one))).join(', ')}
    >
      <FormSection title={t('sections.effect')}>
        <EffectFields form={form} options={options} />
        <TermsSelect label={t('fields.expectedBy')} description={effect.state === 'UNEXPECTED' ? t('help.unexpectedBy') : undefined} terms={parties} {...form.getInputProps('expectedBy')} value={form.values.expectedBy} />
      </FormSection>
    </FormFrame>
  )
}
