'use client'

import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { Facts, Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from './EventFacts.module.css'

const EventFactsFragment = graphql(`
  fragment EventFacts on EssMonthEvent {
    audiences { code label }
    accessibility { code label }
    organisers { __typename id name ... on Lieu { slug } }
    price
    registrationUrl
    attendanceMode
    onlineAccessUrl
    expectedAttendance
    cooperationProject { id title }
  }
`)

const labels = (terms: { label: string }[]) => terms.map(({ label }) => label).join(', ')

/** Who organises, for whom, at what price and how to come. */
export function EventFacts({ event: masked }: { event: FragmentType<typeof EventFactsFragment> }) {
  const t = useTranslations('month')
  const network = useNetwork()
  const event = getFragmentData(EventFactsFragment, masked)
  const link = (url: string | null | undefined) =>
    url ? (
      <Anchor href={url} className={classes.url} rel="noopener">
        {url.replace(/^https?:\/\//, '')}
      </Anchor>
    ) : null
  return (
    <>
      {event.organisers.length > 0 ? (
        <Section id="organisers" title={t('fields.organisers')}>
          <ul className={classes.list}>
            {event.organisers.map((actor) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="practical" title={t('sections.practical')}>
        <Facts
          facts={[
            { name: t('fields.price'), value: event.price },
            { name: t('fields.registrationUrl'), value: link(event.registrationUrl) },
            { name: t('fields.attendanceMode'), value: t(`attendance.${event.attendanceMode}`) },
            { name: t('fields.onlineAccessUrl'), value: link(event.onlineAccessUrl) },
            { name: t('fields.expectedAttendance'), value: event.expectedAttendance },
            { name: t('fields.audiences'), value: labels(event.audiences) },
            { name: t('fields.accessibility'), value: labels(event.accessibility) },
            {
              name: t('fields.cooperationProject'),
              value: event.cooperationProject ? (
                <Anchor component={Link} href={paths.project(network.slug, event.cooperationProject.id)}>
                  {event.cooperationProject.title}
                </Anchor>
              ) : null,
            },
          ]}
        />
      </Section>
    </>
  )
}
