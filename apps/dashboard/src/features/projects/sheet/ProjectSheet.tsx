'use client'

import { Button, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { LongText } from '@/components/LongText'
import { getFragmentData } from '@/gql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { unitFor } from '@/lib/unit'
import { remarkable } from '../overview/passages'
import { ProjectOverviewFragmentDocument, type Project } from '../overview/project'
import { Totals } from '../overview/Totals'
import type { SheetProject } from './documents'
import classes from './ProjectSheet.module.css'
import { densityOf, effectsWithRoom } from './room'
import { SheetDecisions } from './SheetDecisions'
import { SheetEffects } from './SheetEffects'
import { SheetEffectsByNumber } from './SheetEffectsByNumber'
import { List, Part } from './SheetPart'
import { SheetParties } from './SheetParties'
import { SheetThread } from './SheetThread'

/** All of a project on one page, for the wall of a meeting room or the file of a funder. */
export function ProjectSheet({ project: masked }: { project: SheetProject }) {
  const t = useTranslations('cooperation')
  const locale = useLocale()
  const project = getFragmentData(ProjectOverviewFragmentDocument, masked)
  const { summary, parties, objectives, valueSharing } = project
  const density = densityOf(project, masked)
  const compact = density === 'compact'
  return (
    <article className={classes.sheet} data-density={density} data-print={compact ? 'compact' : undefined} aria-label={t('sheet.title')}>
      <div className={classes.head}>
        <Text c="dimmed" className="no-print">{t('sheet.intro')}</Text>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
        <span className={classes.day}>{t('sheet.printed', { day: formatPlainDay(dayKey(new Date().toISOString()), locale) })}</span>
      </div>
      <div className={classes.flow}>
        {summary ? <LongText>{summary}</LongText> : null}
        <Way project={project} />
        <div className={classes.columns}>
          {compact ? null : (
            <Part title={t('parties.title')}>
              <List none={t('parties.none')} items={parties.map(({ id, role, actor }) => ({ id, content: t('sheet.role', { name: actor?.name ?? t('parties.hidden'), role }) }))} />
            </Part>
          )}
          <Part title={t('objectives.title')}>
            <List none={t('objectives.none')} items={objectives.map(({ id, statement }) => ({ id, content: statement }))} />
          </Part>
          <Part title={t('limits.title')}>
            <Limits project={project} />
          </Part>
          <Part title={t('valueSharing.title')}>{valueSharing ? <LongText>{valueSharing}</LongText> : <Text c="dimmed">{t('sheet.nothing')}</Text>}</Part>
        </div>
        {compact ? (
          <>
            <SheetParties parties={parties} />
            <SheetEffectsByNumber effects={masked.effects} shown={effectsWithRoom(project, masked)} parties={parties} project={masked.id} />
          </>
        ) : (
          <>
            <Part title={t('commitments.title')}>
              <Given project={project} />
            </Part>
            <SheetEffects effects={masked.effects} />
          </>
        )}
        <div className={classes.columns}>
          <SheetThread thread={masked.filRouge} />
          <SheetDecisions decisions={masked.decisions} />
        </div>
      </div>
    </article>
  )
}

/** What was decided about the stages, with the reasons. */
function Way({ project: { stage, passages } }: { project: Project }) {
  const t = useTranslations('cooperation.next')
  const projects = useTranslations('projects')
  const locale = useLocale()
  const told = remarkable(stage, passages)
  if (told.length === 0) return null
  const words = ({ to, at, reason, by }: Project['passages'][number]) =>
    t(to === 'SET_ASIDE' ? 'wasSetAside' : 'passedOver', { stage: projects(`stage.${to}`), day: formatPlainDay(dayKey(at), locale), by: by ?? t('somebody'), reason: reason ?? '' })
  return <List none="" items={told.map((passage) => ({ id: passage.id, content: words(passage) }))} />
}

function Limits({ project: { limits, limitsDiscussedOn } }: { project: Project }) {
  const t = useTranslations('cooperation.limits')
  const locale = useLocale()
  const count = ({ threshold, unit }: Project['limits'][number]) => (threshold === null || threshold === undefined ? null : t('atMost', { number: threshold.toLocaleString(locale), unit: unit ?? '' }))
  const details = (limit: Project['limits'][number]) => [count(limit), limit.holder ? t('of', { name: limit.holder.name }) : null].filter(Boolean).join(', ')
  return (
    <>
      <List
        none={t('none')}
        items={limits.map((limit) => ({
          id: limit.id,
          content: (
            <>
              {limit.statement}
              {details(limit) ? ` (${details(limit)})` : ''}
              {limit.warnings.map(({ message }) => (
                <strong key={message} className={classes.warning}>
                  {message}
                </strong>
              ))}
            </>
          ),
        }))}
      />
      {limitsDiscussedOn ? <Text size="sm" c="dimmed">{t('discussed', { day: formatPlainDay(limitsDiscussedOn, locale) })}</Text> : null}
    </>
  )
}

/** Commitments that stand, party by party, and their sums. */
function Given({ project: { parties } }: { project: Project }) {
  const t = useTranslations('cooperation')
  const locale = useLocale()
  const standing = parties.flatMap(({ actor, commitments }) =>
    commitments.filter(({ state }) => state !== 'WITHDRAWN').map(({ id, statement, share, state }) => ({
      id,
      content: (
        <>
          <strong>{actor?.name ?? t('parties.hidden')}</strong> · {statement} {share ? `(${share.amount.toLocaleString(locale)} ${unitFor(share.amount, share.unit, locale)}) ` : ''}
          <span className={classes.state}>{t(`commitments.state.${state}`)}</span>
        </>
      ),
    })),
  )
  return (
    <>
      <List none={t('commitments.none')} items={standing} />
      <Totals parties={parties} />
    </>
  )
}
