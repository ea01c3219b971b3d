'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import classes from './lists.module.css'

const ProjectPartiesFragment = graphql(`
  fragment ProjectParties on CooperationProject {
    parties { id role actor { __typename id name ... on Lieu { slug } } }
  }
`)

/** Who takes part, and what each does. */
export function ProjectParties({ project }: { project: FragmentType<typeof ProjectPartiesFragment> }) {
  const t = useTranslations('projects.page')
  const { parties } = getFragmentData(ProjectPartiesFragment, project)
  return (
    <Section id="parties" title={t('parties')} count={parties.length}>
      {parties.length === 0 ? <Text c="dimmed">{t('noParties')}</Text> : null}
      <ul className={classes.rows}>
        {parties.map(({ id, role, actor }) => (
          <li key={id}>
            {actor ? <ActorLink actor={actor} /> : <span>{t('hiddenActor')}</span>}
            <span className={classes.quiet}>{role}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
