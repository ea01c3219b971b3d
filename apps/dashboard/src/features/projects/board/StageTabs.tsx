'use client'

import { useDroppable } from '@dnd-kit/core'
import { useTranslations } from 'next-intl'
import type { ProjectStage } from '@/gql/graphql'
import classes from './StageTabs.module.css'
import { tabId } from './useStageDrag'

interface StageTabsProps {
  counts: { stage: ProjectStage; count: number }[]
  current: ProjectStage
  onChoose: (stage: ProjectStage) => void
}

/** On a phone, where one stage is shown at a time: the way to the others, and where a card can be dropped. */
export function StageTabs({ counts, current, onChoose }: StageTabsProps) {
  const t = useTranslations('projects')
  return (
    <div className={classes.tabs} role="group" aria-label={t('board.stages')}>
      {counts.map(({ stage, count }) => (
        <Tab key={stage} stage={stage} count={count} chosen={stage === current} onChoose={onChoose} />
      ))}
    </div>
  )
}

interface TabProps {
  stage: ProjectStage
  count: number
  chosen: boolean
  onChoose: (stage: ProjectStage) => void
}

function Tab({ stage, count, chosen, onChoose }: TabProps) {
  const t = useTranslations('projects')
  const { setNodeRef, isOver } = useDroppable({ id: tabId(stage) })
  return (
    <button ref={setNodeRef} type="button" className={classes.tab} aria-pressed={chosen} data-over={isOver || undefined} onClick={() => onChoose(stage)}>
      {t(`stage.${stage}`)}
      <span className={classes.count}>{count}</span>
    </button>
  )
}
