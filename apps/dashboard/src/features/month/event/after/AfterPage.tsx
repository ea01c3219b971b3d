import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Columns } from '@/components/Columns'
import { Pager } from '@/components/Pager'
import { Section } from '@/components/Section'
import { Photos } from '@/features/photos/Photos'
import { getFragmentData } from '@/gql'
import type { AfterPageQuery } from '@/gql/graphql'
import { EventHead } from '../EventHead'
import classes from './After.module.css'
import { OutcomeDate } from './OutcomeDate'
import { ReportedFragmentDocument } from './operations'

interface AfterPageProps {
  event: NonNullable<AfterPageQuery['essMonthEvent']>
  year: number
  now: Date
}

/** What became of an event: of each of its dates whether it was held, how many came and a word, and its photos. */
export function AfterPage({ event, year, now }: AfterPageProps) {
  const t = useTranslations('preparation.outcome')
  const dates = event.dates.nodes.map((one) => getFragmentData(ReportedFragmentDocument, one))
  return (
    <>
      <EventHead event={event} year={year} tab="after" />
      <Columns
        main={
          <Section id="outcome" title={t('title')}>
            {typeof event.outcome?.attendance === 'number' && event.dates.totalCount > 1 ? <Text>{t('inAll', { count: event.outcome.attendance })}</Text> : null}
            {dates.length === 0 ? <Text c="dimmed">{t('noDates')}</Text> : null}
            <ul className={classes.dates}>
              {dates.map((one) => (
                <OutcomeDate key={one.id} occurrence={one} begun={Boolean(one.startsAt && new Date(one.startsAt) <= now)} />
              ))}
            </ul>
            {event.dates.totalCount > dates.length ? <Pager pageInfo={event.dates.pageInfo} totalCount={event.dates.totalCount} /> : null}
          </Section>
        }
        aside={<Photos subject={{ id: event.id, name: event.title }} photos={event.photos} canUpdate={event.viewerCanUpdate} />}
      />
    </>
  )
}
