'use client'

import { useApolloClient } from '@apollo/client/react'
import { MultiSelect } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { CommuneChoicesDocument } from '@/components/forms/CommuneSelect'
import { FormSection } from '@/components/forms/FormSection'
import { SearchMultiSelect } from '@/components/forms/SearchMultiSelect'
import { EpciChoicesDocument, type StartOptions } from './start.operations'
import type { StartValues } from './StartForm'

interface TerritoryFieldsProps {
  form: UseFormReturnType<StartValues>
  departements: StartOptions['departements']
}

/** Whole départements and intercommunalités, and single communes. */
export function TerritoryFields({ form, departements }: TerritoryFieldsProps) {
  const t = useTranslations('start')
  const words = useTranslations('forms')
  const client = useApolloClient()

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
        data={departements.map(({ code, name }) => ({ value: code, label: t('departement', { code, name }) }))}
        searchable clearable hidePickedOptions
        clearButtonProps={{ 'aria-label': words('search.clear') }}
        placeholder={form.values.territory.departements.length > 0 ? undefined : t('help.type')}
        nothingFoundMessage={words('search.nothing')}
        {...form.getInputProps('territory.departements')}
      />
      <SearchMultiSelect label={t('fields.epcis')} {...form.getInputProps('territory.epcis')} value={form.values.territory.epcis} search={searchEpcis} />
      <SearchMultiSelect label={t('fields.communes')} {...form.getInputProps('territory.communes')} value={form.values.territory.communes} search={searchCommunes} />
    </FormSection>
  )
}
