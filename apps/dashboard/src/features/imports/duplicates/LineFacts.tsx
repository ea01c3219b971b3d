'use client'

import { useTranslations } from 'next-intl'
import { Facts } from '@/components/Section'
import type { ImportField, ImportHeadingsFragment } from '@/gql/graphql'
import { rawEntries } from '../rawRow'

/** By what people tell two things apart. */
const telling: readonly ImportField[] = [
  'STREET', 'FULL_ADDRESS', 'POSTAL_CODE', 'COMMUNE_NAME', 'DEPARTEMENT', 'WEBSITE', 'SIRET', 'LIEUX', 'SKILLS', 'HOLDER', 'LIEU', 'CATEGORY', 'DATE', 'STARTS_AT', 'PLACE',
]

interface LineFactsProps {
  raw: unknown
  columns: ImportHeadingsFragment['columns']
}

/** What a line says that tells it apart from others, as the file writes it. */
export function LineFacts({ raw, columns }: LineFactsProps) {
  const t = useTranslations('imports.fields')
  const said = new Map(rawEntries(raw))
  // Several columns may mean the same, such as two for the commune.
  const facts = telling.map((field) => {
    const values = columns.flatMap((column) => (column.field === field ? (said.get(column.name) ?? []) : []))
    return { name: t(field), value: [...new Set(values)].join(' · ') }
  })
  return <Facts facts={facts} />
}
