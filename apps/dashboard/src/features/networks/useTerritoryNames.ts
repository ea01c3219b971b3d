'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { Choice } from '@/components/forms/SearchMultiSelect'
import type { NetworkFormFragment } from '@/gql/graphql'
import type { NetworkOptions } from './network.operations'

/** Parts that were found by searching. */
interface Found {
  epcis: Choice[]
  communes: Choice[]
}

type Territory = Omit<NetworkFormFragment['territory'], '__typename'>

/** What the parts of a territory are called, by their codes. */
export function useTerritoryNames(options: NetworkOptions, initial?: Territory) {
  const t = useTranslations('networks')
  const forms = useTranslations('forms')
  const [territories, setTerritories] = useState<Territory[]>(initial ? [initial] : [])
  const [found, setFound] = useState<Found>({ epcis: [], communes: [] })
  const known = useMemo(() => ({ territories, found }), [territories, found])

  const departements = options.departements.map(({ code, name }): Choice => ({ value: code, label: t('departement', { code, name }) }))
  const epcis = territories.flatMap((one) => one.epcis).map(({ code, name }): Choice => ({ value: code, label: name })).concat(found.epcis)
  const communes = territories.flatMap((one) => one.singleCommunes).map(({ code, name, departement }): Choice => ({ value: code, label: forms('commune.choice', { name, departement: departement.name }) })).concat(found.communes)
  const labels = new Map([...departements, ...epcis, ...communes].map(({ value, label }) => [value, label]))
  return {
    /** All that has been learnt, to be learnt again by another form. */
    known,
    departements,
    epcis,
    communes,
    nameOf: (code: string) => labels.get(code) ?? code,
    /** The network as somebody else left it may name parts that this form has not met. */
    learn: (territory: Territory) => setTerritories((mine) => [...mine, territory]),
    learnFound: (part: keyof Found, choices: Choice[]) => setFound((mine) => ({ ...mine, [part]: [...mine[part], ...choices] })),
    learnAll: (others: { territories: Territory[]; found: Found }) => {
      setTerritories((mine) => [...mine, ...others.territories])
      setFound((mine) => ({ epcis: [...mine.epcis, ...others.found.epcis], communes: [...mine.communes, ...others.found.communes] }))
    },
  }
}

export type TerritoryNames = ReturnType<typeof useTerritoryNames>
