'use client'

import { Checkbox, UnstyledButton } from '@mantine/core'
import { useFormatter, useTranslations } from 'next-intl'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { lineFilterShape, outcomes, type ImportCounts } from '../importSteps'
import classes from './OutcomeFilter.module.css'

/** What there is among the lines of an import, counted; each shows only its own. */
export function OutcomeFilter({ counts, target }: { counts: Omit<ImportCounts, 'names'>; target: string }) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const { values, set } = useUrlFilters(lineFilterShape)
  const tiles = [
    { outcome: '', label: t('lines.all'), count: outcomes.reduce((sum, { count }) => sum + counts[count], 0) },
    ...outcomes
      .filter(({ outcome, count }) => counts[count] > 0 || values.outcome === outcome)
      .map(({ outcome, count }) => ({ outcome, label: t(`lines.kind.${outcome}`, { count: counts[count], target }), count: counts[count] })),
  ]
  return (
    <div>
      <div className={classes.tiles} role="group" aria-label={t('lines.filter')}>
        {tiles.map(({ outcome, label, count }) => (
          <UnstyledButton key={outcome} className={classes.tile} aria-pressed={values.outcome === outcome} onClick={() => set({ outcome })}>
            <span className={classes.count}>{format.number(count)}</span> <span className={classes.word}>{label}</span>
          </UnstyledButton>
        ))}
      </div>
      <Checkbox className="no-print" label={t('lines.remarksOnly')} checked={values.remarks !== ''} onChange={(event) => set({ remarks: event.currentTarget.checked ? '1' : '' })} />
    </div>
  )
}
