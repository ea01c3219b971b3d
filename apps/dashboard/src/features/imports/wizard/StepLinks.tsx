'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useNetwork } from '@/lib/ViewerContext'
import { outcomes, stepPath, stepsOf, type ImportCounts, type ImportStep } from '../importSteps'
import classes from './ImportWizard.module.css'

interface StepLinksProps {
  id: string
  step: ImportStep
  columns: readonly { field?: string | null }[]
  counts: ImportCounts
  /** Whether there are names to look at. */
  named: boolean
}

/** The steps, each with what is to be known about it; people may go to and fro. */
export function StepLinks({ id, step, columns, counts, named }: StepLinksProps) {
  const t = useTranslations('imports.steps')
  const network = useNetwork()
  const taken = columns.filter(({ field }) => field && field !== 'IGNORE').length
  const lines = outcomes.reduce((sum, { count }) => sum + counts[count], 0)
  const hints: Record<ImportStep, string> = {
    columns: t('hints.columns', { taken, count: columns.length }),
    lines: t('hints.lines', { count: lines }),
    names: t('hints.names', { count: counts.names }),
    duplicates: t('hints.duplicates', { count: counts.duplicates }),
    confirm: t('hints.confirm'),
  }
  return (
    <nav aria-label={t('label')}>
      <ol className={classes.steps}>
        {stepsOf(named).map((key, index) => (
          <li key={key}>
            <Link className={classes.step} href={stepPath(network.slug, id, key)} aria-current={key === step ? 'step' : undefined}>
              <span className={classes.number}>{index + 1}</span>
              <span>{t(key)}</span>
              <span className={classes.hint}>{hints[key]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
