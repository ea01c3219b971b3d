'use client'

import { Button, CloseButton } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useLeftChange } from '@/components/undo/useLeftChange'
import type { ProjectStage } from '@/gql/graphql'
import classes from './AdvanceNews.module.css'
import type { Advanced, Movable } from './useAdvance'

interface AdvanceNewsProps {
  advanced: Advanced | undefined
  onUndo: (project: Movable, to: ProjectStage) => void
  onClose: () => void
}

/** Says that a project was moved, with the way back; stays until the next move, and goes along where the page is left. */
export function AdvanceNews({ advanced, onUndo, onClose }: AdvanceNewsProps) {
  const t = useTranslations('projects')
  const common = useTranslations('common')
  const done = advanced ? t('move.done', { title: advanced.project.title, stage: t(`stage.${advanced.project.stage}`) }) : ''
  useLeftChange(advanced && { message: done, change: { subject: advanced.project.id, version: advanced.project.version } })
  return (
    <div className={classes.place}>
      <div role="status" className={advanced ? classes.news : undefined}>
        {advanced ? (
          <>
            <span>{done}</span>
            <span className={classes.actions}>
              <Button variant="white" color="sapin" size="xs" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => onUndo(advanced.project, advanced.from)}>
                {t('move.undo')}
              </Button>
              <CloseButton variant="transparent" c="inherit" aria-label={common('close')} onClick={onClose} />
            </span>
          </>
        ) : null}
      </div>
    </div>
  )
}
