'use client'

import { Alert, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateText } from '@/components/DateText'
import { PageHeader } from '@/components/PageHeader'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { ImportStateBadge } from '../list/ImportStateBadge'
import { isRunning, type ImportStep } from '../importSteps'
import { CancelImport } from './CancelImport'
import { ChangeProblems } from './ChangeProblems'
import { ClosedImport } from './ClosedImport'
import { GoneEvents } from './GoneEvents'
import { ImportChangeProvider } from './ImportChange'
import { RunningImport } from './RunningImport'
import { StepFooter } from './StepFooter'
import { StepLinks } from './StepLinks'
import { UndoImport } from './UndoImport'
import classes from './ImportWizard.module.css'

export const ImportHeadFragmentDocument = graphql(`
  fragment ImportHead on DataImport {
    id
    version
    fileName
    state
    target
    createdAt
    problem { code message }
    kept { changed used }
    goneEvents { id title status version viewerCanUpdate essMonth { id year } dates(first: 1) { totalCount nodes { id startsAt endsAt lieu { id timeZone } } } }
    columns { name field }
    counts { created updated unchanged duplicates rejected skipped names }
    unsettledNames: names(first: 1, filter: { states: [OPEN, UNKNOWN] }) { totalCount }
  }
`)

interface ImportWizardProps {
  dataImport: FragmentType<typeof ImportHeadFragmentDocument>
  step: ImportStep
  /** The step itself; of a closed import its lines; nothing while work is going on. */
  children: ReactNode
}

/** Frame of an import: while it waits the steps around the one that is shown, while it is being worked on how far that is, afterwards what came of it. */
export function ImportWizard({ dataImport, step, children }: ImportWizardProps) {
  const t = useTranslations('imports')
  const network = useNetwork()
  const { can } = usePermissions()
  const { id, version, fileName, state, target, createdAt, problem, kept, goneEvents, columns, counts, unsettledNames } = getFragmentData(ImportHeadFragmentDocument, dataImport)
  const named = unsettledNames.totalCount > 0
  const actions = !can('import:write') ? null : state === 'READY' ? <CancelImport id={id} version={version} /> : state === 'CONFIRMED' ? <UndoImport id={id} version={version} /> : null
  return (
    <ImportChangeProvider>
      <PageHeader
        title={fileName}
        back={{ href: paths.imports(network.slug), label: t('title') }}
        intro={
          <Group gap="xs" mt={4}>
            <ImportStateBadge state={state} />
            <span>
              {t('received')} <DateText value={createdAt} />
            </span>
          </Group>
        }
        actions={actions}
      />
      <div className={classes.wizard}>
        <ChangeProblems state={state} />
        {state === 'READY' && problem ? (
          <Alert color="miel" icon={<IconAlertTriangle aria-hidden />} title={t('notWritten')}>
            {problem.message}
          </Alert>
        ) : null}
        {state === 'READY' || state === 'CONFIRMED' ? <GoneEvents events={goneEvents} /> : null}
        {state === 'READY' ? <StepLinks id={id} step={step} columns={columns} counts={counts} named={named} /> : null}
        {isRunning(state) ? <RunningImport id={id} state={state} version={version} /> : null}
        {state === 'READY' || isRunning(state) ? null : <ClosedImport state={state} target={target} counts={counts} problem={problem} kept={kept} />}
        {children}
        {state === 'READY' ? <StepFooter id={id} step={step} named={named} /> : null}
      </div>
    </ImportChangeProvider>
  )
}
