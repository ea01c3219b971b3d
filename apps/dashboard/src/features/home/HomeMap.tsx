'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { MapView } from '@/components/map/MapView'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './NetworkHome.module.css'

/** Where the lieux are, at a glance; the whole map has the list of the same lieux beside it. */
export function HomeMap({ lieux }: { lieux: NetworkHomeQuery['lieux'] }) {
  const t = useTranslations('home.map')
  const { slug } = useNetwork()
  const points = useMemo(
    () => lieux.nodes.flatMap(({ id, slug: lieu, name, location, address }) => (location ? [{ id, name, ...location, href: paths.lieu(slug, lieu), detail: address.commune?.name }] : [])),
    [lieux, slug],
  )
  return (
    <div className="no-print">
      <Section id="map" title={t('title')}>
        <MapView points={points} label={t('label')} className={classes.map} />
        {lieux.totalCount > lieux.nodes.length ? <span className={classes.quiet}>{t('partial', { count: lieux.nodes.length })}</span> : null}
        <Link className={classes.more} href={paths.lieuxMap(slug)}>
          {t('whole', { count: lieux.totalCount })}
        </Link>
      </Section>
    </div>
  )
}
