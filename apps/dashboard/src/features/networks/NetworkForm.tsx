'use client'

import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFrame } from '@/components/forms/FormFrame'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import type { NetworkFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { networkDocuments, type NetworkOptions } from './network.operations'
import { isSlug, slugFor } from './slug'
import { TerritoryFields } from './TerritoryFields'
import { useTerritoryNames } from './useTerritoryNames'
import { changeBetween, fieldNames, KINDS, STAGES, territoryIn, valuesOf, withTheirs } from './values'

interface NetworkFormProps {
  /** The network to change; a new one without it. */
  network?: NetworkFormFragment
  options: NetworkOptions
}

/** Starts a network, or changes it; leads into it when that is done. */
export function NetworkForm({ network, options }: NetworkFormProps) {
  const t = useTranslations('networks')
  const saved = useSavedNotice()
  const names = useTerritoryNames(options, network?.territory)
  const [ownSlug, setOwnSlug] = useState(false)
  const thing = useThingForm({
    thing: network,
    initialValues: valuesOf(network),
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      slug: (slug) => (isSlug(slug) ? null : t('missing.slug')),
      territory: { departements: (_, { territory }) => (Object.values(territory).some((codes) => codes.length > 0) ? null : t('missing.territory')) },
    },
    documents: networkDocuments,
    changeBetween,
    toInput: (_, values) => ({ ...values, name: values.name.trim(), description: values.description.trim() || null }),
    fieldNames,
    withTheirs,
    names: { known: names.known, learn: names.learnAll },
    onConflict: ({ territory }) => names.learn(territory),
    onSaved: ({ slug }, { name }, change) => saved(name.trim(), paths.network(slug), change),
  })
  const { form } = thing

  const formatValue = (field: string, value: unknown) => {
    if (field === 'kind' || field === 'stage') return t(`${field}.${String(value)}`)
    if (field !== 'territory') return String(value)
    return Object.values(territoryIn(value)).flat().map(names.nameOf).join(', ') || t('nothing')
  }

  const nameField = form.getInputProps('name')
  const slugField = form.getInputProps('slug')
  return (
    <FormFrame
      of={thing} label={network ? t('settings') : t('label')} isNew={!network} submitLabel={network ? t('save') : t('create')}
      cancelHref={network ? paths.network(network.slug) : paths.home()}
      labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}
    >
      <FormSection title={t('sections.identity')}>
        <TextInput
          label={t('fields.name')} withAsterisk maxLength={200} {...nameField}
          onChange={(event) => {
            form.setFieldValue('name', event.currentTarget.value)
            if (!network && !ownSlug) form.setFieldValue('slug', slugFor(event.currentTarget.value))
          }}
        />
        {network ? null : (
          <TextInput
            label={t('fields.slug')} withAsterisk description={t('help.slug', { address: paths.network(form.values.slug || '…') })} {...slugField}
            onChange={(event) => {
              // An emptied field is filled by the name again.
              setOwnSlug(event.currentTarget.value !== '')
              form.setFieldValue('slug', event.currentTarget.value)
            }}
          />
        )}
        <FieldRow>
          <Select label={t('fields.kind')} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} allowDeselect={false} {...form.getInputProps('kind')} />
          <Select label={t('fields.stage')} data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))} allowDeselect={false} {...form.getInputProps('stage')} />
        </FieldRow>
        <Textarea label={t('fields.description')} autosize minRows={3} {...form.getInputProps('description')} />
      </FormSection>
      <TerritoryFields form={form} names={names} />
    </FormFrame>
  )
}
