'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { LongText } from '@/components/LongText'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import classes from './lists.module.css'

const ProjectAgreementFragment = graphql(`
  fragment ProjectAgreement on CooperationProject {
    summary
    objectives { id statement }
    limits { id statement }
  }
`)

/** What the parties agree on: in short, what they want together, and where it stops. */
export function ProjectAgreement({ project }: { project: FragmentType<typeof ProjectAgreementFragment> }) {
  const t = useTranslations('projects.page')
  const { summary, objectives, limits } = getFragmentData(ProjectAgreementFragment, project)
  return (
    <>
      <Section id="summary" title={t('summary')}>
        {summary ? <LongText>{summary}</LongText> : <Text c="dimmed">{t('noSummary')}</Text>}
      </Section>
      <Section id="objectives" title={t('objectives')} count={objectives.length}>
        <Statements statements={objectives} none={t('noObjectives')} />
      </Section>
      <Section id="limits" title={t('limits')} count={limits.length}>
        <Statements statements={limits} none={t('noLimits')} />
      </Section>
    </>
  )
}

function Statements({ statements, none }: { statements: { id: string; statement: string }[]; none: string }) {
  if (statements.length === 0) return <Text c="dimmed">{none}</Text>
  return (
    <ol className={classes.statements}>
      {statements.map(({ id, statement }) => (
        <li key={id}>{statement}</li>
      ))}
    </ol>
  )
}
