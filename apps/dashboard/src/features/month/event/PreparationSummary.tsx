'use client'

import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import classes from './PreparationSummary.module.css'

const PreparationSummaryFragment = graphql(`
  fragment PreparationSummary on EssMonthEvent {
    id
    viewerCanUpdate
    tasks { id done overdue }
    volunteers { missing slot { id } }
    mobilisations(first: 1) { totalCount }
    needs(first: 1) { totalCount }
    outcome { held attendance }
    first: dates(first: 1, filter: { scheduled: true }) { nodes { id endsAt } }
  }
`)

interface PreparationSummaryProps {
  event: FragmentType<typeof PreparationSummaryFragment>
  year: number
}

/** How far an event is prepared, in a few lines that lead to the whole; once it is over, what became of it. */
export function PreparationSummary({ event: masked, year }: PreparationSummaryProps) {
  const t = useTranslations('preparation.summary')
  const { slug } = useNetwork()
  const { member } = usePermissions()
  const { id, viewerCanUpdate, tasks, volunteers, mobilisations, needs, outcome, first } = getFragmentData(PreparationSummaryFragment, masked)
  if (!member) return null
  const open = tasks.filter(({ done }) => !done)
  const late = open.filter(({ overdue }) => overdue).length
  const missing = volunteers.reduce((sum, each) => sum + each.missing, 0)
  const over = first.nodes.some(({ endsAt }) => endsAt && new Date(endsAt) < new Date())
  return (
    <Section id="preparation" title={t('title')}>
      <ul className={classes.lines}>
        <li data-look={late > 0 || undefined}>{tasks.length === 0 ? t('noTasks') : open.length === 0 ? t('allDone', { count: tasks.length }) : t('tasks', { count: open.length, late })}</li>
        <li data-look={missing > 0 || undefined}>{volunteers.length === 0 ? t('noVolunteers') : missing > 0 ? t('missing', { count: missing }) : t('enough')}</li>
        <li>{t('resources', { needs: needs.totalCount, mobilisations: mobilisations.totalCount })}</li>
        {outcome ? <li>{outcome.held ? (typeof outcome.attendance === 'number' ? t('attendance', { count: outcome.attendance }) : t('held')) : t('notHeld')}</li> : null}
      </ul>
      {over && !outcome && viewerCanUpdate ? (
        <Text mt="xs">
          <Anchor component={Link} href={paths.monthEventAfter(slug, year, id)}>
            {t('sayOutcome')}
          </Anchor>
        </Text>
      ) : null}
      <Text mt="xs" className="no-print">
        <Anchor component={Link} href={paths.monthEventPreparation(slug, year, id)}>
          {t('open')}
        </Anchor>
      </Text>
    </Section>
  )
}
