'use client'

import { IconEye, IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { HistoryButton } from '@/components/history/HistoryButton'
import { TermChips } from '@/components/terms/TermChips'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { EffectStateBadge } from '../EffectStateBadge'
import type { Effect } from './documents'
import classes from './lists.module.css'
import { ObservationItem } from './ObservationItem'

interface EffectCardProps {
  project: string
  effect: Effect
  /** Names of the parties; empty where nobody expected it. */
  expectedBy: string
  mayChange: boolean
  /** Where what was observed can hang. */
  milestones: { id: string; title: string }[]
}

/** One effect: what it is, for whom, by whom it was expected, and what was seen of it. */
export function EffectCard({ project, effect, expectedBy, mayChange, milestones }: EffectCardProps) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const { id, version, statement, state, beneficiary, sphere, fundamentalNeeds, contributesTo, observations } = effect
  const needs = fundamentalNeeds.map((code) => ({ code, label: t(`fundamentalNeeds.${code}`) }))
  return (
    <article aria-label={statement}>
      <div className={classes.head}>
        <strong>{statement}</strong>
        <EffectStateBadge state={state} />
      </div>
      <span className={classes.quiet}>
        {[expectedBy ? t('list.expectedBy', { names: expectedBy }) : t('list.byNobody'), beneficiary ? t('list.for', { beneficiary: beneficiary.label }) : null, sphere?.label].filter(Boolean).join(' · ')}
      </span>
      <TermChips terms={needs} label={t('fields.fundamentalNeeds')} />
      {contributesTo.length > 0 ? <span className={classes.quiet}>{t('list.contributes', { impacts: contributesTo.map((impact) => impact.statement).join(' · ') })}</span> : null}
      {observations.length > 0 ? (
        <ul className={classes.inner} aria-label={t('list.observations')}>
          {observations.map((observation) => (
            <ObservationItem key={observation.id} project={project} observation={observation} mayChange={mayChange} milestones={milestones} />
          ))}
        </ul>
      ) : null}
      {mayChange ? (
        <div className={`no-print ${classes.actions}`}>
          <ButtonLink size="compact-md" variant="light" href={paths.observeEffect(slug, project, id)} leftSection={<IconEye size={18} aria-hidden />} aria-label={t('observeThis', { statement })}>
            {t('observe')}
          </ButtonLink>
          <ButtonLink size="compact-md" variant="subtle" href={paths.editEffect(slug, project, id)} leftSection={<IconPencil size={18} aria-hidden />} aria-label={t('editThis', { statement })}>
            {t('edit')}
          </ButtonLink>
          <HistoryButton subject={{ id, version, name: statement }} />
        </div>
      ) : null}
    </article>
  )
}
