'use client'

import { useTranslations } from 'next-intl'
import type { ProjectStage } from '@/gql/graphql'
import { STAGES } from '../stages'
import classes from './StagePath.module.css'

/** The five stages in a row, with the one that the project is at. */
export function StagePath({ stage }: { stage: ProjectStage }) {
  const t = useTranslations('projects')
  const reached = STAGES.indexOf(stage)
  return (
    <ol className={classes.path} aria-label={t('page.stages')}>
      {STAGES.map((one, index) => (
        <li key={one} className={classes.stage} data-reached={index <= reached || undefined} aria-current={one === stage ? 'step' : undefined}>
          {t(`stage.${one}`)}
        </li>
      ))}
    </ol>
  )
}
