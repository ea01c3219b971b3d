'use client'

import { Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CardTable } from '@/components/table/CardTable'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { ImportLineFragment } from '@/gql/graphql'
import { ImportedThing, nameOfThing, pathOfThing } from '../thing'
import { Changes } from './Changes'
import { OutcomeBadge } from './OutcomeBadge'
import { RawRow } from './RawRow'
import type { ChangeVocabulary } from './useChangeWords'
import classes from './LinesTable.module.css'

const ImportLine = graphql(`
  fragment ImportLine on DataImportRow {
    line
    name
    outcome
    sameAsLine
    raw
    problems { column code severity message }
    changes { field before after }
    node { ...ImportedThing }
  }
`)

interface LinesTableProps {
  lines: readonly FragmentType<typeof ImportLine>[]
  target: string
  vocabulary: ChangeVocabulary
}

/** The lines of one page: what becomes of them, why, and what the file says. */
export function LinesTable({ lines, target, vocabulary }: LinesTableProps) {
  const t = useTranslations('imports.lines')
  const network = useNetwork()
  return (
    <CardTable
      label={t('label')}
      columns={(['name', 'line', 'outcome', 'remarks'] as const).map((column) => t(`columns.${column}`))}
      rows={getFragmentData(ImportLine, lines).map(({ line, name, outcome, sameAsLine, problems, changes, raw, node }) => {
        const thing = getFragmentData(ImportedThing, node)
        const path = thing && pathOfThing(network.slug, thing)
        const known = thing ? nameOfThing(thing) : null
        return {
          key: String(line),
          name: path ? <Link href={path}>{name ?? known}</Link> : <Text span fw={650}>{name ?? t('nameless')}</Text>,
          summary: sameAsLine ? t('sameAsLine', { line: sameAsLine }) : known && known !== name ? t('thing', { name: known }) : null,
          cells: [
            t('number', { line }),
            <OutcomeBadge key="outcome" outcome={outcome} target={target} />,
            <div key="remarks" className={classes.remarks}>
              <Changes changes={changes} vocabulary={vocabulary} />
              <Problems problems={problems} />
              <RawRow raw={raw} />
            </div>,
          ],
        }
      })}
    />
  )
}

function Problems({ problems }: Pick<ImportLineFragment, 'problems'>) {
  const t = useTranslations('imports.lines')
  if (problems.length === 0) return null
  return (
    <ul className={classes.problems}>
      {problems.map(({ column, code, severity, message }) => {
        const Icon = severity === 'REJECT' ? IconCircleX : IconAlertTriangle
        return (
          <li key={`${column ?? ''} ${code} ${message}`} data-severity={severity}>
            <Icon size={16} role="img" aria-label={t(`severity.${severity}`)} />
            <span>
              {column ? <span className={classes.column}>{t('column', { column })} </span> : null}
              {message}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
