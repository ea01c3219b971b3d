import { Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import type { Term } from '@/components/terms/TermSelect'
import { EffectsMatrix } from '../matrix/EffectsMatrix'
import type { ProjectEffects } from './documents'
import { EffectList } from './EffectList'
import { Externalities } from './Externalities'
import { Impacts } from './Impacts'
import { ReciprocityNotes } from './ReciprocityNotes'
import { WaitingEffects } from './WaitingEffects'

/** What a cooperation changes, for whom, and what was seen of it. */
export function EffectsPage({ project, beneficiaries }: { project: ProjectEffects; beneficiaries: Term[] }) {
  const t = useTranslations('effects')
  return (
    <Stack gap="lg">
      <Section id="matrix" title={t('matrix.title')}>
        <Text c="dimmed" mb="md">
          {t('notImpact')}
        </Text>
        <EffectsMatrix project={project} beneficiaries={beneficiaries} />
        <ReciprocityNotes parties={project.parties} />
      </Section>
      <WaitingEffects project={project} />
      <EffectList project={project} />
      <Impacts project={project} />
      <Externalities project={project} />
    </Stack>
  )
}
