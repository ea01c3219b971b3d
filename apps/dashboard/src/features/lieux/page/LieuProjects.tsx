'use client'

import { Badge } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from '@/components/EntryList.module.css'

const LieuProjectsFragment = graphql(`
  fragment LieuProjects on Lieu {
    cooperationProjects(first: 20) {
      totalCount
      nodes { id title stage summary }
    }
  }
`)

/** The cooperations that the lieu is a party to. */
export function LieuProjects({ lieu }: { lieu: FragmentType<typeof LieuProjectsFragment> }) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const { cooperationProjects: projects } = getFragmentData(LieuProjectsFragment, lieu)
  if (projects.nodes.length === 0) return null
  return (
    <Section id="projects" title={t('sections.projects')} count={projects.totalCount}>
      <ul className={classes.entries}>
        {projects.nodes.map(({ id, title, stage, summary }) => (
          <li key={id}>
            <Link className={classes.title} href={paths.project(network.slug, id)}>
              {title}
            </Link>{' '}
            <Badge color="prune">{t(`stage.${stage}`)}</Badge>
            {summary ? <span className={classes.words}>{summary}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
