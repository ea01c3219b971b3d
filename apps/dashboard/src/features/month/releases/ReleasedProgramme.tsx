import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { EventStatusWord } from '@/components/EventStatusWord'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { TimeRange } from '@/components/DateText'
import type { ReleasedProgrammeQuery } from '@/gql/graphql'
import { formatLongDay, formatTime } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { isOff } from '../editorial/states'
import classes from './Releases.module.css'

type Release = Extract<NonNullable<ReleasedProgrammeQuery['node']>, { __typename: 'ProgrammeRelease' }>

interface ReleasedProgrammeProps {
  network: string
  year: number
  release: Pick<Release, 'name' | 'releasedAt' | 'dates'>
}

/** The programme as the public could read it in a version, whatever has become of it since. */
export function ReleasedProgramme({ network, year, release: { name, releasedAt, dates } }: ReleasedProgrammeProps) {
  const t = useTranslations('releases')
  const locale = useLocale()
  return (
    <>
      <PageHeader
        title={name}
        intro={t('asItWas', { day: formatLongDay(releasedAt, { locale }), hour: formatTime(releasedAt, { locale }), count: dates.totalCount })}
        back={{ href: paths.monthReleases(network, year), label: t('title', { year }) }}
      />
      <ul className={classes.programme} aria-label={t('programme')}>
        {dates.nodes.map(({ title, status, startsAt, endsAt, timeZone, place, event }, index) => (
          <li key={`${index}-${startsAt}`} data-off={isOff(status) || undefined}>
            <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />
            <br />
            {event ? <Link href={paths.monthEvent(network, year, event.id)}>{title}</Link> : title} <EventStatusWord status={status} />
            {place ? <span className={classes.place}>· {place}</span> : null}
          </li>
        ))}
      </ul>
      <Pager pageInfo={dates.pageInfo} totalCount={dates.totalCount} />
    </>
  )
}
