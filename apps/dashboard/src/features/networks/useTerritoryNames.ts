'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Choice } from '@/components/forms/SearchMultiSelect'
import type { NetworkFormFragment } from '@/gql/graphql'
import type { NetworkOptions } from './network.operations'

type Territory = Omit<NetworkFormFragment['territory'], '__typename'>

/** What the parts of a territory are called, by their codes. */
export function useTerritoryNames(options: NetworkOptions, initial?: Territory) {
  const t = useTranslations('networks')
  const forms = useTranslations('forms')
  const [territories, setTerritories] = useState<Territory[]>(initial ? [initial] : [])

  const departements = options.departements.map(({ code, name }): Choice => ({ value: code, label: t('departement', { code, name }) }))
  const epcis = territories.flatMap((one) => one.epcis).map(({ code, name }): Choice => ({ value: code, label: name }))
  const communes = territories.flatMap((one) => one.singleCommunes).map(({ code, name, departement }): Choice => ({ value: code, label: forms('commune.choice', { name, departement: departement.name }) }))
  const labels = new Map([...departements, ...epcis, ...communes].map(({ value, label }) => [value, label]))
  return {
    /** Territories whose parts are known by name. */
    territories,
    departements,
    epcis,
    communes,
    nameOf: (code: string) => labels.get(code) ?? code,
    /** The network as somebody else left it may name parts that this form has not met. */
    learn: (territory: Territory) => setTerritories((known) => [...known, territory]),
  }
}

export type TerritoryNames = ReturnType<typeof useTerritoryNames>
