'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { ImportDuplicatesQuery } from '@/gql/graphql'
import { stepPath } from '../importSteps'
import { useImportChange } from '../wizard/ImportChange'
import { DecideAll } from './DecideAll'
import { DuplicateCard } from './DuplicateCard'
import { DuplicateViews } from './DuplicateViews'
import classes from './DuplicatesStep.module.css'

export const ImportHeadingsFragmentDocument = graphql(`
  fragment ImportHeadings on DataImport {
    id
    version
    target
    columns { name field }
    counts { duplicates }
  }
`)

interface DuplicatesStepProps {
  dataImport: FragmentType<typeof ImportHeadingsFragmentDocument>
  rows: NonNullable<ImportDuplicatesQuery['dataImport']>['rows']
  /** Whether those that somebody has decided are shown, instead of those that wait. */
  decided: boolean
}

/** Lines that look like something that is already here, or like an earlier line: somebody decides, one by one or all alike. */
export function DuplicatesStep({ dataImport, rows, decided }: DuplicatesStepProps) {
  const t = useTranslations('imports.duplicates')
  const network = useNetwork()
  const { can } = usePermissions()
  const { id, version, target, columns, counts } = getFragmentData(ImportHeadingsFragmentDocument, dataImport)
  const list = useFocusAfterDecision()
  const mayDecide = can('import:write')
  return (
    <>
      <DuplicateViews open={counts.duplicates} />
      {!decided && counts.duplicates > 1 && mayDecide ? <DecideAll id={id} version={version} target={target ?? ''} count={counts.duplicates} /> : null}
      {rows.nodes.length > 0 ? (
        <ul className={classes.cards} ref={list} tabIndex={-1} aria-label={t(decided ? 'views.decided' : 'views.open')}>
          {rows.nodes.map((row) => (
            <li key={row.line}>
              <DuplicateCard importId={id} columns={columns} target={target ?? ''} row={row} mayDecide={mayDecide} />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing decided={decided} open={counts.duplicates} firstPage={stepPath(network.slug, id, 'duplicates')} />
      )}
      <Pager pageInfo={rows.pageInfo} />
    </>
  )
}

/** No card on this page: none at all, or none behind those that have been decided. */
function Nothing({ decided, open, firstPage }: { decided: boolean; open: number; firstPage: string }) {
  const t = useTranslations('imports.duplicates.empty')
  if (decided) return <EmptyState title={t('decided.title')} text={t('decided.text')} />
  if (open === 0) return <EmptyState title={t('open.title')} text={t('open.text')} />
  return <EmptyState title={t('page.title')} action={<ButtonLink href={firstPage}>{t('page.action', { count: open })}</ButtonLink>} />
}

/** A decided card leaves the list and takes the focus with it: the list takes it over. */
function useFocusAfterDecision() {
  const { busy } = useImportChange()
  const before = useRef(busy)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (before.current?.startsWith('decide') && !busy && document.activeElement === document.body) list.current?.focus({ preventScroll: true })
    before.current = busy
  }, [busy])
  return list
}
