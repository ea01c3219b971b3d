'use client'

import { useTranslations } from 'next-intl'
import { Facts } from '@/components/Section'
import type { ImportField, ImportHeadingsFragment } from '@/gql/graphql'
import { rawEntries } from '../rawRow'

/** By what people tell two lieux apart. */
const telling: readonly ImportField[] = ['STREET', 'FULL_ADDRESS', 'POSTAL_CODE', 'COMMUNE_NAME', 'DEPARTEMENT', 'WEBSITE', 'SIRET']

interface LineFactsProps {
  raw: unknown
  columns: ImportHeadingsFragment['columns']
}

/** What a line says that tells its lieu apart from others, as the file writes it. */
export function LineFacts({ raw, columns }: LineFactsProps) {
  const t = useTranslations('imports.fields')
  const said = new Map(rawEntries(raw))
  const facts = telling.flatMap((field) => columns.filter((column) => column.field === field && said.has(column.name)).map(({ name }) => ({ name: t(field), value: said.get(name) })))
  return <Facts facts={facts} />
}
