'use client'

import { Group, Loader, Select, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { DataImportTarget } from '@/gql/graphql'
import { RereadImportDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'
import { OtherSheets } from './OtherSheets'

export const ImportKind = graphql(`
  fragment ImportKind on DataImport {
    id
    version
    target
    sheets
    sheet
  }
`)

const targets = ['LIEUX', 'ORGANISATIONS', 'PEOPLE', 'RESOURCES', 'NEEDS', 'EVENTS'] as const satisfies readonly DataImportTarget[]

/** What the file is a list of, and which of its sheets is read; another choice reads it anew. */
export function ListKind({ dataImport }: { dataImport: FragmentType<typeof ImportKind> }) {
  const t = useTranslations('imports')
  const { can } = usePermissions()
  const { send, busy } = useImportChange()
  const { id, version, target, sheets, sheet } = getFragmentData(ImportKind, dataImport)
  const reread = (change: object) => void send('reread', RereadImportDocument, { id, expectedVersion: version, ...change })
  const common = { disabled: busy !== undefined || !can('import:write'), allowDeselect: false, rightSection: busy === 'reread' ? <Loader size="xs" /> : undefined }
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <Select
          {...common}
          label={t('kind.target')}
          data={targets.map((value) => ({ value, label: t(`targets.${value}`) }))}
          value={target ?? null}
          onChange={(value) => (value && value !== target ? reread({ target: value }) : undefined)}
        />
        {sheets.length > 1 ? <Select {...common} label={t('kind.sheet')} data={[...sheets]} value={sheet ?? null} onChange={(value) => (value && value !== sheet ? reread({ sheet: value }) : undefined)} /> : null}
      </Group>
      {sheets.length > 1 && can('import:write') ? <OtherSheets dataImport={id} sheets={sheets.filter((each) => each !== sheet)} /> : null}
    </Stack>
  )
}
