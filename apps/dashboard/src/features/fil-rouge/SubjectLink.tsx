'use client'

import { IconCalendarEvent, IconChecklist, IconEye, IconFileText, IconGavel, IconTopologyStar3, type TablerIcon } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { getFragmentData, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { MilestoneSubjectFragmentDocument } from './thread.operations'
import { subjectTitle } from './subjectTitle'
import classes from './Thread.module.css'

export const SUBJECT_ICONS: Readonly<Record<string, TablerIcon>> = {
  EssMonthEvent: IconCalendarEvent, Decision: IconGavel, CooperationTask: IconChecklist, CooperationDocument: IconFileText, CooperationProject: IconTopologyStar3, Observation: IconEye,
}

/** The kind of a thing, as a sign that is read aloud. */
export function SubjectIcon({ kind }: { kind: string }) {
  const t = useTranslations('filRouge.kinds')
  const Icon = SUBJECT_ICONS[kind] ?? IconFileText
  return <Icon className={classes.icon} size={18} stroke={1.7} role="img" aria-label={t.has(kind) ? t(kind) : ''} />
}

/** What hangs on a milestone, or on none: its kind and title, which lead to it. `project`: the project whose things they are. */
export function SubjectLink({ subject: masked, project }: { subject: FragmentType<typeof MilestoneSubjectFragmentDocument>; project?: string }) {
  const { slug } = useNetwork()
  const subject = getFragmentData(MilestoneSubjectFragmentDocument, masked)
  const href =
    subject.__typename === 'EssMonthEvent' ? (subject.essMonth ? paths.monthEvent(slug, subject.essMonth.year, subject.id) : undefined)
    : subject.__typename === 'CooperationProject' ? paths.project(slug, subject.id)
    : subject.__typename === 'CooperationDocument' ? (subject.file?.url ?? subject.url)
    : subject.__typename === 'Observation' ? (project ? `${paths.projectEffects(slug, project)}#${subject.id}` : undefined)
    : project ? `${paths.projectWork(slug, project)}#${subject.id}` : undefined
  return (
    <span className={classes.subject}>
      <SubjectIcon kind={subject.__typename} />
      {href && subject.__typename === 'CooperationDocument' ? (
        <a href={href} {...(subject.file ? { download: subject.file.name } : { target: '_blank', rel: 'noreferrer' })}>
          {subject.title}
        </a>
      ) : href ? (
        <Link href={href}>{subjectTitle(subject)}</Link>
      ) : (
        subjectTitle(subject)
      )}
    </span>
  )
}
