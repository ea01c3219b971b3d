'use client'

import { useDroppable } from '@dnd-kit/core'
import { Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Children, type ReactNode } from 'react'
import type { ProjectStage } from '@/gql/graphql'
import classes from './StageColumn.module.css'
import { columnId } from './useStageDrag'

interface StageColumnProps {
  stage: ProjectStage
  /** How many projects are at this stage. */
  count: number
  /** How many of them are not shown. */
  more: number
  /** The one that a phone shows. */
  current: boolean
  children: ReactNode
}

/** One stage with its projects, and a place to drop on. */
export function StageColumn({ stage, count, more, current, children }: StageColumnProps) {
  const t = useTranslations('projects')
  const { setNodeRef, isOver } = useDroppable({ id: columnId(stage) })
  return (
    <section ref={setNodeRef} className={classes.column} data-current={current || undefined} data-over={isOver || undefined} aria-labelledby={`stage-${stage}`}>
      <Title order={2} size="h5" id={`stage-${stage}`} className={classes.title}>
        {t(`stage.${stage}`)}
        <span className={classes.count}>{count}</span>
      </Title>
      <p className={classes.about}>{t(`stageAbout.${stage}`)}</p>
      {Children.count(children) > 0 ? <ul className={classes.cards}>{children}</ul> : <p className={classes.none}>{t('board.none')}</p>}
      {more > 0 ? <p className={classes.none}>{t('board.more', { count: more })}</p> : null}
    </section>
  )
}
