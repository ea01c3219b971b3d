'use client'

import { Button, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { MissingList } from '../MissingList'
import { MoveDialogs } from '../MoveDialogs'
import { nextStage } from '../stages'
import { useAdvance } from '../useAdvance'
import { remarkable } from './passages'
import type { Project } from './project'
import classes from './overview.module.css'

/** What comes next: what is missing for it and where to do it, or the way there; and what was decided on the way so far. */
export function NextStep({ project }: { project: Project }) {
  const t = useTranslations('cooperation.next')
  const projects = useTranslations('projects')
  const moves = useAdvance()
  const { missing, viewerCanUpdate, setAsideFrom } = project
  const to = project.stage === 'SET_ASIDE' ? (setAsideFrom ?? 'IDEA') : nextStage(project.stage)
  const stage = to ? projects(`stage.${to}`) : ''
  return (
    <section className={classes.step} aria-labelledby="next-step">
      <h2 className={classes.stepTitle} id="next-step">
        {project.stage === 'SET_ASIDE' ? t('setAside') : !to ? t('done') : missing.length > 0 ? t('missing', { stage }) : t('ready', { stage })}
      </h2>
      {missing.length > 0 ? <MissingList project={project.id} missing={missing} /> : null}
      {to && viewerCanUpdate && missing.length === 0 ? (
        <Button size="sm" mt="xs" loading={moves.wanted !== undefined} onClick={() => void moves.advance(project, to)}>
          {t(project.stage === 'SET_ASIDE' ? 'takeUp' : 'go', { stage })}
        </Button>
      ) : null}
      {to && missing.length > 0 && project.viewerCanOverride ? (
        <Button size="compact-sm" variant="subtle" loading={moves.wanted !== undefined} onClick={() => void moves.advance(project, to)}>
          {t('override')}
        </Button>
      ) : null}
      <Passages project={project} />
      <MoveDialogs of={moves} />
    </section>
  )
}

function Passages({ project }: { project: Project }) {
  const t = useTranslations('cooperation.next')
  const projects = useTranslations('projects')
  const locale = useLocale()
  const told = remarkable(project.stage, project.passages)
  if (told.length === 0) return null
  return (
    <ul className={classes.passages}>
      {told.map(({ id, to, at, reason, by }) => (
        <li key={id}>
          <Text span inherit>
            {t(to === 'SET_ASIDE' ? 'wasSetAside' : 'passedOver', { stage: projects(`stage.${to}`), day: formatPlainDay(dayKey(at), locale), by: by ?? t('somebody'), reason: reason ?? '' })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
