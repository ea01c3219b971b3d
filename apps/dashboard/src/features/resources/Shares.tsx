'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import classes from '@/components/EntryList.module.css'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { NeedStateBadge } from './NeedStateBadge'
import { SharingBadge } from './SharingBadge'
import { useQuantity } from './useQuantity'

const SharedResources = graphql(`
  fragment SharedResources on ResourceConnection {
    totalCount
    nodes { id title category { code label } quantity unit sharing conditions }
  }
`)

const StatedNeeds = graphql(`
  fragment StatedNeeds on NeedConnection {
    totalCount
    nodes { id title category { code label } quantity unit description state sharing }
  }
`)

interface SharesProps {
  resources: FragmentType<typeof SharedResources>
  needs: FragmentType<typeof StatedNeeds>
}

/** What an actor can lend, and what it looks for. */
export function Shares(props: SharesProps) {
  const t = useTranslations('resources')
  const network = useNetwork()
  const quantity = useQuantity()
  const resources = getFragmentData(SharedResources, props.resources)
  const needs = getFragmentData(StatedNeeds, props.needs)
  return (
    <>
      {resources.totalCount > 0 ? (
        <Section id="resources" title={t('sections.resources')} count={resources.totalCount}>
          <ul className={classes.entries}>
            {resources.nodes.map((resource) => (
              <li key={resource.id}>
                <Link className={classes.title} href={paths.resource(network.slug, resource.id)}>
                  {resource.title}
                </Link>{' '}
                <SharingBadge sharing={resource.sharing} />
                <span className={classes.fact}>{[resource.category.label, quantity(resource)].filter(Boolean).join(' · ')}</span>
                {resource.conditions ? <span className={classes.words}>{resource.conditions}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {needs.totalCount > 0 ? (
        <Section id="needs" title={t('sections.needs')} count={needs.totalCount}>
          <ul className={classes.entries}>
            {needs.nodes.map((need) => (
              <li key={need.id}>
                <Link className={classes.title} href={paths.need(network.slug, need.id)}>
                  {need.title}
                </Link>{' '}
                <NeedStateBadge state={need.state} /> <SharingBadge sharing={need.sharing} />
                <span className={classes.fact}>{[need.category.label, quantity(need)].filter(Boolean).join(' · ')}</span>
                {need.description ? <span className={classes.words}>{need.description}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
