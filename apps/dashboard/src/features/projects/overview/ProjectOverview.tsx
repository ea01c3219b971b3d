'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Columns } from '@/components/Columns'
import { Section } from '@/components/Section'
import { getFragmentData, type FragmentType } from '@/gql'
import { Commitments } from './Commitments'
import { EditableText } from './EditableText'
import { Limits } from './Limits'
import { NextStep } from './NextStep'
import { Objectives } from './Objectives'
import { Parties } from './Parties'
import { ProjectOverviewFragmentDocument } from './project'

interface ProjectOverviewProps {
  project: FragmentType<typeof ProjectOverviewFragmentDocument>
  /** What stands below the parties, at the side. */
  children: ReactNode
}

/** What the parties have agreed on, edited where it stands. */
export function ProjectOverview({ project: masked, children }: ProjectOverviewProps) {
  const t = useTranslations('cooperation')
  const project = getFragmentData(ProjectOverviewFragmentDocument, masked)
  return (
    <Columns
      main={
        <>
          <NextStep project={project} />
          <Section id="summary" title={t('summary.title')}>
            <EditableText project={project} field="summary" label={t('summary.title')} none={t('summary.none')} />
          </Section>
          <Objectives project={project} />
          <Limits project={project} />
          <Commitments project={project} />
          <Section id="value-sharing" title={t('valueSharing.title')}>
            <EditableText project={project} field="valueSharing" label={t('valueSharing.title')} none={t('valueSharing.none')} />
          </Section>
        </>
      }
      aside={
        <>
          <Parties project={project} />
          {children}
        </>
      }
    />
  )
}
