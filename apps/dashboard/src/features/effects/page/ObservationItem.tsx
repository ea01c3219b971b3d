'use client'

import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { LongText } from '@/components/LongText'
import { HangButton } from '@/features/fil-rouge/HangButton'
import { EvidencePhotos } from '@/features/photos/EvidencePhotos'
import { FileLink } from '@/features/project-files/FileLink'
import { useNetwork } from '@/lib/ViewerContext'
import { formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import type { Observation } from './documents'
import classes from './lists.module.css'

interface ObservationItemProps {
  project: string
  observation: Observation
  mayChange: boolean
  /** Where it can hang. */
  milestones: { id: string; title: string }[]
}

/** What somebody saw: when, what, and what supports it. */
export function ObservationItem({ project, observation, mayChange, milestones }: ObservationItemProps) {
  const t = useTranslations('effects')
  const locale = useLocale()
  const { slug } = useNetwork()
  const { id, observedOn, outcome, narrative, value, unit, observedBy, evidence, photos, milestone } = observation
  const day = formatPlainDay(observedOn, locale)
  return (
    <li id={id}>
      <div className={classes.head}>
        <span>{t('observation.head', { day, outcome: t(`outcome.${outcome}`) })}</span>
        {observedBy ? <ActorLink actor={observedBy} /> : null}
        {value === null ? null : <span className={classes.figure}>{[value.toLocaleString(locale), unit].filter(Boolean).join(' ')}</span>}
      </div>
      {narrative ? <LongText>{narrative}</LongText> : null}
      {evidence.map((each) =>
        each.kind === 'QUOTE' ? (
          <blockquote key={each.id} className={classes.quote}>
            {t('observation.quoted', { text: each.text ?? '' })}
          </blockquote>
        ) : each.file ? (
          <div key={each.id}>
            <FileLink file={each.file}>{each.text ?? t(`evidence.kinds.${each.kind}`)}</FileLink>
          </div>
        ) : (
          <div key={each.id}>
            <Anchor href={each.url ?? undefined} target="_blank" rel="noopener noreferrer">
              {each.text ?? t(`evidence.kinds.${each.kind}`)}
            </Anchor>
          </div>
        ),
      )}
      <EvidencePhotos subject={{ id, name: t('observation.head', { day, outcome: t(`outcome.${outcome}`) }) }} project={project} photos={photos} canUpdate={mayChange} />
      <HangButton project={project} subject={{ id, title: t('observation.head', { day, outcome: t(`outcome.${outcome}`) }) }} hangsOn={milestone ?? null} milestones={milestones} canHang={mayChange} />
      {mayChange ? (
        <Anchor className="no-print" component={Link} size="sm" href={paths.editObservation(slug, project, id)} aria-label={t('observation.editThis', { day })}>
          {t('edit')}
        </Anchor>
      ) : null}
    </li>
  )
}
