'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './NetworkHome.module.css'

/** How much there is, each number a door; what there is none of yet is not counted. */
export function KeyCounts({ home, year }: { home: NetworkHomeQuery; year: number }) {
  const t = useTranslations('home.counts')
  const format = useFormatter()
  const { slug } = useNetwork()
  const { member } = usePermissions()
  const counts = [
    { key: 'lieux', count: home.lieux.totalCount, href: paths.lieux(slug), open: true },
    { key: 'organisations', count: home.organisations.totalCount, href: paths.organisations(slug), open: member },
    { key: 'resources', count: home.resources.totalCount, href: paths.resources(slug), open: member },
    { key: 'projects', count: home.cooperationProjects?.totalCount ?? 0, href: paths.projects(slug), open: member },
    { key: 'dates', count: home.essMonth?.occurrences.totalCount ?? 0, href: member ? paths.month(slug, year) : paths.programme(slug, year), open: true },
  ].filter(({ open, count }) => open && count > 0)
  if (counts.length === 0) return null
  return (
    <ul className={classes.counts}>
      {counts.map(({ key, count, href }) => (
        <li key={key}>
          <Link className={classes.count} href={href}>
            <span className={classes.number}>{format.number(count)}</span> <span>{t(key, { count, year })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
