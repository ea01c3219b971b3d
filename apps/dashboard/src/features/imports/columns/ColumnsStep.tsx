'use client'

import { Alert, Badge, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'next-intl'
import { CardTable, Quiet } from '@/components/table/CardTable'
import { usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { ColumnMeaning } from './ColumnMeaning'
import { DateOrder } from './DateOrder'
import { namesItsLines, sureness } from './importFields'
import { ListKind } from './ListKind'
import classes from './ColumnsStep.module.css'

export const ImportColumnsFragmentDocument = graphql(`
  fragment ImportColumns on DataImport {
    id
    version
    fields
    columns { name sample field confidence reason eitherDay dateOrder }
    warnings { code message }
    ...ImportKind
  }
`)

const colors = { sure: 'sapin', likely: 'encre', unsure: 'miel' }

/** What was understood of the columns, to be corrected where it is wrong. */
export function ColumnsStep({ dataImport }: { dataImport: FragmentType<typeof ImportColumnsFragmentDocument> }) {
  const t = useTranslations('imports.columns')
  const format = useFormatter()
  const { can } = usePermissions()
  const found = getFragmentData(ImportColumnsFragmentDocument, dataImport)
  const { id, version, columns, fields, warnings } = found
  return (
    <>
      <ListKind dataImport={found} />
      {namesItsLines(columns) ? null : (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('noName.title')}>
          {t('noName.text')}
        </Alert>
      )}
      {warnings.length > 0 ? (
        <Alert color="miel" icon={<IconInfoCircle aria-hidden />} title={t('warnings')}>
          <List size="sm">
            {warnings.map(({ code, message }) => (
              <List.Item key={`${code} ${message}`}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      <Text maw="46rem">{t('intro')}</Text>
      <CardTable
        label={t('label')}
        columns={(['name', 'sample', 'meaning', 'why'] as const).map((head) => t(`heads.${head}`))}
        rows={columns.map((column) => ({
          key: column.name,
          name: <span className={classes.name}>{column.name}</span>,
          cells: [
            column.sample ? <span key="sample" className={classes.sample}>{column.sample}</span> : <Quiet key="sample">{t('noSample')}</Quiet>,
            <div key="meaning" className={classes.meaning}>
              <ColumnMeaning dataImport={{ id, version }} column={column} fields={fields} disabled={!can('import:write')} />
              {column.eitherDay ? <DateOrder dataImport={{ id, version }} column={{ ...column, eitherDay: column.eitherDay }} disabled={!can('import:write')} /> : null}
            </div>,
            <div key="why" className={classes.why}>
              {column.field ? (
                <Badge color={colors[sureness(column.confidence)]}>{t(`sureness.${sureness(column.confidence)}`, { percent: format.number(column.confidence, { style: 'percent' }) })}</Badge>
              ) : null}
              <span>{column.reason}</span>
            </div>,
          ],
        }))}
      />
    </>
  )
}
