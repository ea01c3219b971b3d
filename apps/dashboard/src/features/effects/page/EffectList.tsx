'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ExportMenu } from '@/components/export/ExportMenu'
import { Section } from '@/components/Section'
import type { ProjectEffects } from './documents'
import { EffectCard } from './EffectCard'
import classes from './lists.module.css'
import { usePartyNames } from './usePartyNames'

/** All effects of the cooperation, each with what was observed. */
export function EffectList({ project }: { project: ProjectEffects }) {
  const t = useTranslations('effects')
  const namesOf = usePartyNames(project.parties)
  return (
    <Section id="effects" title={t('list.title')} count={project.effects.length} actions={project.effects.length > 0 ? <ExportMenu list="effects" filter={{ cooperationProject: project.id }} /> : null}>
      {project.effects.length === 0 ? <Text c="dimmed">{t('list.none')}</Text> : null}
      <ul className={classes.rows}>
        {project.effects.map((effect) => (
          <li key={effect.id}>
            <EffectCard project={project.id} effect={effect} expectedBy={namesOf(effect.expectedBy)} mayChange={project.viewerCanUpdate} milestones={project.filRouge?.milestones ?? []} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
