'use client'

import { useApolloClient } from '@apollo/client/react'
import { MultiSelect } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { CommuneChoicesDocument } from '@/components/forms/CommuneSelect'
import { FormSection } from '@/components/forms/FormSection'
import { SearchMultiSelect } from '@/components/forms/SearchMultiSelect'
import { EpciChoicesDocument } from './network.operations'
import type { TerritoryNames } from './useTerritoryNames'
import type { NetworkValues } from './values'

interface TerritoryFieldsProps {
  form: UseFormReturnType<NetworkValues>
  names: TerritoryNames
}

/** Whole départements and intercommunalités, and single communes. */
export function TerritoryFields({ form, names }: TerritoryFieldsProps) {
  const t = useTranslations('networks')
  const words = useTranslations('forms')
  const client = useApolloClient()
  const { departements, epcis, communes } = form.values.territory

  const searchEpcis = async (text: string) => {
    const { data } = await client.query({ query: EpciChoicesDocument, variables: { text } })
    return (data?.epcis.nodes ?? []).map(({ code, name }) => ({ value: code, label: name }))
  }
  const searchCommunes = async (text: string) => {
    const { data } = await client.query({ query: CommuneChoicesDocument, variables: { text } })
    return (data?.communes.nodes ?? []).map(({ code, name, departement }) => ({ value: code, label: words('commune.choice', { name, departement: departement.name }) }))
  }

  return (
    <FormSection title={t('sections.territory')} hint={t('sections.territoryHelp')}>
      <MultiSelect
        label={t('fields.departements')}
        data={names.departements}
        searchable clearable hidePickedOptions
        clearButtonProps={{ 'aria-label': words('search.clear') }}
        placeholder={departements.length > 0 ? undefined : t('help.type')}
        nothingFoundMessage={words('search.nothing')}
        {...form.getInputProps('territory.departements')}
      />
      <SearchMultiSelect label={t('fields.epcis')} {...form.getInputProps('territory.epcis')} value={epcis} search={searchEpcis} known={names.epcis} onFound={(choices) => names.learnFound('epcis', choices)} />
      <SearchMultiSelect label={t('fields.communes')} {...form.getInputProps('territory.communes')} value={communes} search={searchCommunes} known={names.communes} onFound={(choices) => names.learnFound('communes', choices)} />
    </FormSection>
  )
}
