'use client'

import { Select, Textarea, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { CommuneSelect } from '@/components/forms/CommuneSelect'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { TermSelect, type Term } from '@/components/terms/TermSelect'
import { useNetwork } from '@/lib/ViewerContext'
import type { OrganisationFormFragment } from '@/gql/graphql'
import { formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { MEMBER_KINDS } from '../organisationFilters'
import { organisationDocuments } from './documents'
import { changeBetween, esusDays, fieldNames, valuesOf, withTheirs } from './values'

interface OrganisationFormProps {
  /** The organisation to change; without it, a new one. */
  organisation?: OrganisationFormFragment
  essFamilies: Term[]
}

type Commune = OrganisationFormFragment['commune'] | undefined
const nameOf = (commune: Commune): Record<string, string> => (commune ? { [commune.code]: commune.name } : {})

/** An organisation with all its fields, to add or to change. */
export function OrganisationForm({ organisation, essFamilies }: OrganisationFormProps) {
  const t = useTranslations('organisations')
  const locale = useLocale()
  const network = useNetwork()
  const saved = useSavedNotice()
  const [communes, setCommunes] = useState(nameOf(organisation?.commune))
  const learn = (commune: Commune) => setCommunes((known) => ({ ...known, ...nameOf(commune) }))
  const kinds = MEMBER_KINDS.map((code) => ({ code, label: t(`memberKind.${code}`) }))

  const thing = useThingForm({
    thing: organisation,
    initialValues: valuesOf(organisation),
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      memberKind: (kind) => (kind ? null : t('missing.memberKind')),
      esus: { since: (since, values) => (values.esus.until && !since ? t('missing.esusSince') : null) },
    },
    documents: organisationDocuments,
    changeBetween,
    toInput: (change, { name, memberKind }) => {
      const kind = MEMBER_KINDS.find((one) => one === memberKind)
      if (!kind) throw new Error('The form lets nothing through without a kind of member')
      return { ...change, name: name.trim(), memberKind: kind, network: network.id }
    },
    fieldNames,
    withTheirs,
    names: { known: communes, learn: (names) => setCommunes((known) => ({ ...known, ...names })) },
    onConflict: ({ commune }) => learn(commune),
    onSaved: ({ id }, { name }, change) => saved(name, paths.organisation(network.slug, id), change),
  })
  const { form } = thing

  const formatValue = (field: string, value: unknown) => {
    const text = String(value)
    const days = esusDays(value)
    if (days) return days.map((day) => (day ? formatPlainDay(day, locale) : '…')).join(' – ')
    if (field === 'memberKind') return t(`memberKind.${text}`)
    if (field === 'visibility') return t(`visibility.${text}`)
    if (field === 'essFamily') return essFamilies.find(({ code }) => code === text)?.label ?? text
    return field === 'commune' ? (communes[text] ?? text) : text
  }

  return (
    <FormFrame
      of={thing} label={organisation ? t('editTitle', { name: organisation.name }) : t('newTitle')} isNew={!organisation} submitLabel={organisation ? t('save') : t('create')}
      cancelHref={organisation ? paths.organisation(network.slug, organisation.id) : paths.organisations(network.slug)}
      labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}
    >
      <FormSection title={t('sections.identity')}>
        <TextInput label={t('fields.name')} withAsterisk maxLength={200} {...form.getInputProps('name')} />
        <Textarea label={t('fields.summary')} description={t('help.summary')} autosize minRows={3} {...form.getInputProps('summary')} />
        <FieldRow>
          <TermSelect label={t('fields.memberKind')} required terms={kinds} value={form.values.memberKind} {...form.getInputProps('memberKind')} />
          <TermSelect label={t('fields.essFamily')} terms={essFamilies} value={form.values.essFamily} {...form.getInputProps('essFamily')} />
        </FieldRow>
        <FieldRow>
          <CommuneSelect
            label={t('fields.commune')} names={communes} value={form.values.commune} {...form.getInputProps('commune')}
            onChange={(code, commune) => {
              form.setFieldValue('commune', code)
              if (commune) learn(commune)
            }}
          />
          <Select
            label={t('fields.visibility')}
            data={(['PUBLIC', 'NETWORK'] as const).map((value) => ({ value, label: t(`visibility.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('visibility')}
          />
        </FieldRow>
        <TextInput label={t('fields.website')} type="url" inputMode="url" placeholder="https://" {...form.getInputProps('website')} />
      </FormSection>
      <FormSection title={t('sections.numbers')}>
        <FieldRow>
          <TextInput label={t('fields.siret')} description={t('help.siret')} inputMode="numeric" {...form.getInputProps('siret')} />
          <TextInput label={t('fields.rna')} description={t('help.rna')} {...form.getInputProps('rna')} />
        </FieldRow>
      </FormSection>
      <FormSection title={t('fields.esus')} hint={t('help.esus')}>
        <FieldRow>
          <DayInput label={t('fields.esusSince')} {...form.getInputProps('esus.since')} value={form.values.esus.since} />
          <DayInput label={t('fields.esusUntil')} {...form.getInputProps('esus.until')} value={form.values.esus.until} />
        </FieldRow>
      </FormSection>
    </FormFrame>
  )
}
