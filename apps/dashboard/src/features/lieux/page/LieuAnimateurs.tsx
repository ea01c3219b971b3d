'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from './LieuAnimateurs.module.css'

const LieuAnimateursFragment = graphql(`
  fragment LieuAnimateurs on Lieu {
    animateurs {
      id
      name
      skills { willingToShare skill { id label } }
    }
  }
`)

/** Who animates the lieu, and what they know; empty for visitors who may not see people. */
export function LieuAnimateurs({ lieu }: { lieu: FragmentType<typeof LieuAnimateursFragment> }) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const { animateurs } = getFragmentData(LieuAnimateursFragment, lieu)
  if (animateurs.length === 0) return null
  return (
    <Section id="animateurs" title={t('sections.animateurs')} count={animateurs.length}>
      <ul className={classes.people}>
        {animateurs.map(({ id, name, skills }) => (
          <li key={id}>
            <Link className={classes.name} href={paths.person(network.slug, id)}>{name}</Link>
            {skills.length > 0 ? (
              <span className={classes.skills}>{skills.map(({ skill, willingToShare }) => (willingToShare ? `${skill.label} (${t('willingToShare')})` : skill.label)).join(', ')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
