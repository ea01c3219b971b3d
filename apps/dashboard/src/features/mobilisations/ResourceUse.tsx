'use client'

import { Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData } from '@/gql'
import type { ResourceUseQuery } from '@/gql/graphql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { dayWords } from '@/lib/days'
import { paths } from '@/lib/paths'
import { AskButton } from './AskButton'
import { MonthTable } from './MonthTable'
import { monthBeside } from './calendar'
import { RequestCardFragmentDocument } from './operations'
import { RequestItem } from './RequestItem'
import items from './RequestItem.module.css'
import classes from './ResourceUse.module.css'

interface ResourceUseProps {
  use: NonNullable<ResourceUseQuery['resource']>
  /** "2026-12". */
  month: string
}

/** When a resource is free, taken or closed, who has it, and the way to ask for it. */
export function ResourceUse({ use, month }: ResourceUseProps) {
  const t = useTranslations('mobilisations')
  const locale = useLocale()
  const { slug } = useNetwork()
  const { member } = usePermissions()
  const { id, heldBy, mobilisations } = use
  const page = (shown: string) => `${paths.resource(slug, id)}?month=${shown}#calendar`
  const name = dayWords(`${month}-01`, locale, { month: 'long', year: 'numeric' })
  const requests = mobilisations.nodes.map((each) => getFragmentData(RequestCardFragmentDocument, each))
  return (
    <>
      <Section id="calendar" title={t('calendar.title')}>
        {heldBy.map(({ actor, actorName, until, late }) => (
          <Text key={`${actorName} ${until}`} mb="xs" fw={600}>
            {t(late ? 'calendar.late' : 'calendar.held', { until: formatPlainDay(dayKey(until, use.lieu?.timeZone), locale) })} {actor ? <ActorLink actor={actor} /> : actorName}
          </Text>
        ))}
        <nav className={classes.months} aria-label={t('calendar.months')}>
          <ButtonLink href={page(monthBeside(month, -1))} variant="default" size="compact-md" aria-label={t('calendar.before')}>
            <IconChevronLeft size={18} aria-hidden />
          </ButtonLink>
          <span className={classes.month} aria-live="polite">
            {name}
          </span>
          <ButtonLink href={page(monthBeside(month, 1))} variant="default" size="compact-md" aria-label={t('calendar.after')}>
            <IconChevronRight size={18} aria-hidden />
          </ButtonLink>
        </nav>
        <MonthTable use={use} month={month} caption={t('calendar.caption', { month: name })} requests={requests} />
        <div className="no-print">
          <AskButton resource={use} mt="md" />
        </div>
      </Section>
      {member ? (
        <Section id="requests" title={t('calendar.requests', { month: name })} count={mobilisations.totalCount}>
          {requests.length === 0 ? <Text c="dimmed">{t('calendar.none')}</Text> : null}
          <ul className={items.items}>
            {mobilisations.nodes.map((request) => (
              <RequestItem key={request.id} request={request} without="resource" />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
