'use client'

import { Badge, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import { EventStatusWord } from '@/components/EventStatusWord'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './NetworkHome.module.css'

interface ComingProps {
  home: NetworkHomeQuery
  year: number
  /** Members reach the pages of events, everybody else the programme. */
  member: boolean
}

/** The next dates of the Mois de l'ESS. */
export function Coming({ home, year, member }: ComingProps) {
  const t = useTranslations('home.coming')
  const { slug } = useNetwork()
  const dates = home.essMonth?.coming.nodes ?? []
  return (
    <Section id="coming" title={t('title')}>
      {dates.length === 0 ? <Text c="dimmed">{t(home.essMonth ? 'nothing' : 'noMonth', { year })}</Text> : null}
      <ul className={classes.rows}>
        {dates.map(({ id, startsAt, endsAt, lieu, place, event }) => (
          <li key={id}>
            {member ? (
              <Link className={classes.title} href={paths.monthEvent(slug, year, event.id)}>
                {event.title}
              </Link>
            ) : (
              <strong>{event.title}</strong>
            )}{' '}
            {event.editorialState === 'PROPOSED' ? <Badge color="miel">{t('proposed')}</Badge> : null}
            <EventStatusWord status={event.status} />
            <span className={classes.quiet}>
              <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={lieu?.timeZone} />
              {lieu || place?.label ? ` · ${lieu?.name ?? place?.label}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {home.essMonth ? (
        <Link className={classes.more} href={member ? paths.month(slug, year) : paths.programme(slug, year)}>
          {t(member ? 'board' : 'programme', { year })}
        </Link>
      ) : null}
    </Section>
  )
}
