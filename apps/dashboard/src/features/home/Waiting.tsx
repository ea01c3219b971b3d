'use client'

import { Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import { OtherDates } from '@/components/OtherDates'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './NetworkHome.module.css'

/** So many are named, the others counted. */
const NAMED = 5

/** What waits for the viewer: proposals to decide on and imports to confirm, or own proposals that are not decided yet. */
export function Waiting({ home, year }: { home: NetworkHomeQuery; year: number }) {
  const t = useTranslations('home.waiting')
  const { slug } = useNetwork()
  const month = home.essMonth
  const all = month?.proposed?.nodes ?? []
  const arbitrates = month?.viewerCanArbitrate ?? false
  const proposals = arbitrates ? all : all.filter(({ viewerCanUpdate }) => viewerCanUpdate)
  const count = arbitrates ? (month?.proposed?.totalCount ?? 0) : proposals.length
  const imports = (home.dataImports?.nodes ?? []).filter(({ state }) => state === 'READY')
  const more = count - Math.min(NAMED, proposals.length)
  return (
    <Section id="waiting" title={t('title')} count={count + imports.length}>
      {count + imports.length === 0 ? <Text c="dimmed">{t('nothing')}</Text> : null}
      <ul className={classes.rows}>
        {imports.map(({ id, fileName }) => (
          <li key={id}>
            <Link className={classes.title} href={paths.import(slug, id)}>
              {fileName}
            </Link>
            <span className={classes.quiet}>{t('import')}</span>
          </li>
        ))}
        {proposals.slice(0, NAMED).map(({ id, title, dates }) => (
          <li key={id}>
            <Link className={classes.title} href={paths.monthEvent(slug, year, id)}>
              {title}
            </Link>
            <span className={classes.quiet}>
              {t(arbitrates ? 'toDecide' : 'undecided')}
              <FirstDate dates={dates} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Link className={classes.more} href={`${paths.monthList(slug, year)}?states=PROPOSED`}>
          {t('more', { count: more })}
        </Link>
      ) : null}
    </Section>
  )
}

type Dates = NonNullable<NonNullable<NetworkHomeQuery['essMonth']>['proposed']>['nodes'][number]['dates']

/** When and where a proposal would begin, and how many dates follow: enough to recognise it. */
function FirstDate({ dates: { totalCount, nodes } }: { dates: Dates }) {
  const [first] = nodes
  if (!first) return null
  const where = first.lieu?.name ?? first.place?.label
  return (
    <>
      {' · '}
      <TimeRange startsAt={first.startsAt} endsAt={first.endsAt} timeZone={first.lieu?.timeZone} />
      {where ? `, ${where}` : ''}
      {totalCount > 1 ? ' ' : ''}
      <OtherDates total={totalCount} shown={1} />
    </>
  )
}
