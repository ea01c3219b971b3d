'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateText } from '@/components/DateText'
import { PageHeader } from '@/components/PageHeader'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { ImportStateBadge } from '../list/ImportStateBadge'
import type { ImportStep } from '../importSteps'
import { CancelImport } from './CancelImport'
import { ChangeProblems } from './ChangeProblems'
import { ClosedImport } from './ClosedImport'
import { ImportChangeProvider } from './ImportChange'
import { StepFooter } from './StepFooter'
import { StepLinks } from './StepLinks'
import classes from './ImportWizard.module.css'

export const ImportHeadFragmentDocument = graphql(`
  fragment ImportHead on DataImport {
    id
    version
    fileName
    state
    createdAt
    columns { name field }
    counts { created updated unchanged duplicates rejected skipped }
  }
`)

interface ImportWizardProps {
  dataImport: FragmentType<typeof ImportHeadFragmentDocument>
  step: ImportStep
  /** The step itself; of a closed import its lines. */
  children: ReactNode
}

/** Frame of an import: while it waits the steps around the one that is shown, afterwards what came of it. */
export function ImportWizard({ dataImport, step, children }: ImportWizardProps) {
  const t = useTranslations('imports')
  const network = useNetwork()
  const { can } = usePermissions()
  const { id, version, fileName, state, createdAt, columns, counts } = getFragmentData(ImportHeadFragmentDocument, dataImport)
  const ready = state === 'READY'
  return (
    <ImportChangeProvider>
      <PageHeader
        title={fileName}
        back={{ href: paths.imports(network.slug), label: t('title') }}
        intro={
          <>
            <ImportStateBadge state={state} /> {t('received')} <DateText value={createdAt} />
          </>
        }
        actions={ready && can('import:write') ? <CancelImport id={id} version={version} /> : null}
      />
      <div className={classes.wizard}>
        <ChangeProblems state={state} />
        {ready ? <StepLinks id={id} step={step} columns={columns} counts={counts} /> : <ClosedImport state={state} counts={counts} />}
        {children}
        {ready ? <StepFooter id={id} step={step} /> : null}
      </div>
    </ImportChangeProvider>
  )
}
