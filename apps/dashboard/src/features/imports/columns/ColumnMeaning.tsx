'use client'

import { Loader, Select } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ImportField } from '@/gql/graphql'
import { useImportChange } from '../wizard/ImportChange'
import { MapColumnsDocument } from '../wizard/changes'
import { asImportField, groupsOf } from './importFields'

interface ColumnMeaningProps {
  dataImport: { id: string; version: number }
  column: { name: string; field?: ImportField | null }
  /** What a column of such a list can mean. */
  fields: readonly ImportField[]
  disabled: boolean
}

/** What a column means; another choice is sent at once, and the preview made anew. */
export function ColumnMeaning({ dataImport: { id, version }, column: { name, field }, fields: offered, disabled }: ColumnMeaningProps) {
  const t = useTranslations('imports')
  const { send, busy } = useImportChange()
  const data = [
    { value: 'IGNORE', label: t('fields.IGNORE') },
    ...groupsOf(offered).map(({ group, fields }) => ({ group: t(`fieldGroups.${group}`), items: fields.map((value) => ({ value, label: t(`fields.${value}`) })) })),
  ]
  const choose = (value: string | null) => {
    const chosen = asImportField(value)
    if (chosen && chosen !== field) void send(`column ${name}`, MapColumnsDocument, { dataImport: id, expectedVersion: version, columns: [{ name, field: chosen }] })
  }
  return (
    <Select
      aria-label={t('columns.meaningOf', { name })}
      placeholder={t('columns.none')}
      data={data}
      value={field ?? null}
      onChange={choose}
      disabled={disabled || busy !== undefined}
      rightSection={busy === `column ${name}` ? <Loader size="xs" /> : undefined}
      searchable
      nothingFoundMessage={t('columns.nothingFound')}
      allowDeselect={false}
    />
  )
}
