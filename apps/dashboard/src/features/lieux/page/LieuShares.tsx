'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { Section } from '@/components/Section'
import classes from './LieuShares.module.css'

const LieuSharesFragment = graphql(`
  fragment LieuShares on Lieu {
    resources(first: 20) {
      totalCount
      nodes { id title category { code label } quantity unit sharing conditions }
    }
    needs(first: 20) {
      totalCount
      nodes { id title category { code label } quantity unit description }
    }
  }
`)

interface Share {
  id: string
  title: string
  category: { label: string }
  quantity?: number | null
  unit?: string | null
}

/** What the lieu can lend, and what it looks for. */
export function LieuShares({ lieu }: { lieu: FragmentType<typeof LieuSharesFragment> }) {
  const t = useTranslations('lieux')
  const { resources, needs } = getFragmentData(LieuSharesFragment, lieu)
  const fact = ({ category, quantity, unit }: Share) => [category.label, quantity == null ? '' : t('shares.quantity', { quantity, unit: unit ?? '' }).trim()].filter(Boolean).join(' · ')
  return (
    <>
      {resources.totalCount > 0 ? (
        <Section id="resources" title={t('sections.resources')} count={resources.totalCount}>
          <ul className={classes.shares}>
            {resources.nodes.map((resource) => (
              <li key={resource.id}>
                <span className={classes.title}>{resource.title}</span> <Badge color={resource.sharing === 'HOLDER_ONLY' ? 'gray' : 'sapin'}>{t(`shares.sharing.${resource.sharing}`)}</Badge>
                <span className={classes.fact}>{fact(resource)}</span>
                {resource.conditions ? <span className={classes.words}>{resource.conditions}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {needs.totalCount > 0 ? (
        <Section id="needs" title={t('sections.needs')} count={needs.totalCount}>
          <ul className={classes.shares}>
            {needs.nodes.map((need) => (
              <li key={need.id}>
                <span className={classes.title}>{need.title}</span>
                <span className={classes.fact}>{fact(need)}</span>
                {need.description ? <span className={classes.words}>{need.description}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
