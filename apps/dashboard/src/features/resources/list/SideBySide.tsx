'use client'

import { SegmentedControl, Title } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import type { NeedsListQuery, ResourcesListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { IntentCard } from '../IntentCard'
import { IntentFilters } from '../IntentFilters'
import type { IntentOptions } from '../options'
import { NeedStateBadge } from '../NeedStateBadge'
import { usePeriod } from '../usePeriod'
import { IntentViews } from '../IntentViews'
import classes from './SideBySide.module.css'

interface SideBySideProps {
  resources: ResourcesListQuery['resources']
  needs: NeedsListQuery['needs']
  options: IntentOptions
}

/** What is offered beside what is needed, under the same filters; one of the two at a time on a phone. */
export function SideBySide({ resources, needs, options }: SideBySideProps) {
  const t = useTranslations('matches.sides')
  const common = useTranslations('resources')
  const { slug } = useNetwork()
  const period = usePeriod()
  const [shown, setShown] = useState<'offers' | 'needs'>('offers')
  return (
    <>
      <PageHeader
        title={common('title')} intro={t('count', { offers: resources.totalCount, needs: needs.totalCount })}
        views={<IntentViews current="both" />} actions={<PrintButton />}
      />
      <IntentFilters options={options} />
      <SegmentedControl
        transitionDuration={0}
        className={`no-print ${classes.tabs}`} fullWidth aria-label={t('tabs')} value={shown} onChange={(value) => setShown(value === 'needs' ? 'needs' : 'offers')}
        data={[{ value: 'offers', label: t('offers') }, { value: 'needs', label: t('needs') }]}
      />
      <div className={classes.sides} data-shown={shown}>
        <Side id="offers" title={t('offers')} count={resources.totalCount} shown={resources.nodes.length} empty={t('noOffers')} all={{ href: paths.resources(slug), label: t('all') }}>
          {resources.nodes.map((resource) => (
            <IntentCard key={resource.id} intent={resource} href={paths.resource(slug, resource.id)} words={resource.description ?? resource.conditions} />
          ))}
        </Side>
        <Side id="needs" title={t('needs')} count={needs.totalCount} shown={needs.nodes.length} empty={t('noNeeds')} all={{ href: paths.needs(slug), label: t('all') }}>
          {needs.nodes.map((need) => (
            <IntentCard key={need.id} intent={need} href={paths.need(slug, need.id)} badge={<NeedStateBadge state={need.state} />} words={need.description} note={period(need)} />
          ))}
        </Side>
      </div>
    </>
  )
}

interface SideProps {
  id: 'offers' | 'needs'
  title: string
  count: number
  /** How many of them are cards. */
  shown: number
  empty: string
  all: { href: string; label: string }
  children: ReactNode
}

function Side({ id, title, count, shown, empty, all, children }: SideProps) {
  return (
    <section className={classes.side} data-side={id} aria-labelledby={`side-${id}`}>
      <Title order={2} size="h4" id={`side-${id}`} className={classes.title}>
        {title} <span className={classes.count}>{count}</span>
      </Title>
      {count === 0 ? <p className={classes.empty}>{empty}</p> : <ul className={classes.cards}>{children}</ul>}
      {shown < count ? (
        <Link className="no-print" href={all.href} aria-label={`${all.label} – ${title}`}>
          {all.label}
        </Link>
      ) : null}
    </section>
  )
}
