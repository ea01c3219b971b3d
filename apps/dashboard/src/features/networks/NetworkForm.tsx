'use client'

import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import type { NetworkFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { IdentityFields } from './IdentityFields'
import { networkDocuments, type NetworkOptions } from './network.operations'
import { TerritoryFields } from './TerritoryFields'
import { useNetworkRules } from './useNetworkRules'
import { useTerritoryNames } from './useTerritoryNames'
import { changeBetween, fieldNames, territoryIn, valuesOf, withTheirs } from './values'

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
  const rules = useNetworkRules()
  const thing = useThingForm({
    thing: network,
    initialValues: valuesOf(network),
    validate: rules,
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
  return (
    <FormFrame
      of={thing} label={network ? t('settings') : t('label')} isNew={!network} submitLabel={network ? t('save') : t('create')}
      cancelHref={network ? paths.network(network.slug) : paths.home()}
      labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}
    >
      <FormSection title={t('sections.identity')}>
        <IdentityFields form={form} isNew={!network} />
      </FormSection>
      <TerritoryFields form={form} names={names} />
    </FormFrame>
  )
}
