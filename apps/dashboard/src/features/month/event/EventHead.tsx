'use client'

import { Badge } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { EditorialStateBadge } from '@/components/EditorialStateBadge'
import { HistoryButton } from '@/components/history/HistoryButton'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Subscribe } from '@/features/feeds/Subscribe'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { CancelEvent } from './CancelEvent'
import { EventTabs } from './EventTabs'
import type { EventTab } from './eventTabs'
import classes from './EventHead.module.css'

const EventHeadFragment = graphql(`
  fragment EventHead on EssMonthEvent {
    id
    title
    summary
    version
    kind { code label }
    editorialState
    status
    viewerCanUpdate
    viewerCanDelete
  }
`)

const DeleteEventDocument = graphql(`
  mutation DeleteEvent($input: DeleteInput!) {
    answer: deleteEssMonthEvent(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

interface EventHeadProps {
  event: FragmentType<typeof EventHeadFragment>
  year: number
  tab?: EventTab
}

/** Title, state, and what the viewer may do with the event. */
export function EventHead({ event: masked, year, tab = 'overview' }: EventHeadProps) {
  const t = useTranslations('month')
  const network = useNetwork()
  const event = getFragmentData(EventHeadFragment, masked)
  return (
    <>
      <PageHeader
        title={event.title}
        back={{ href: paths.month(network.slug, year), label: t('title', { year }) }}
        intro={
          <div className={classes.intro}>
            {event.summary ? <span>{event.summary}</span> : null}
            <div className={classes.badges}>
              <EditorialStateBadge state={event.editorialState} size="md" />
              <Badge color="gray">{event.kind.label}</Badge>
              {event.status === 'SCHEDULED' ? null : <Badge color="red">{t(`status.${event.status}`)}</Badge>}
            </div>
          </div>
        }
        actions={
          <>
            <PrintButton />
            <Subscribe name={event.title} feed={event.editorialState === 'PUBLISHED' ? (format) => paths.eventFeed(event.id, format) : undefined} />
            {event.viewerCanUpdate ? <HistoryButton subject={{ id: event.id, version: event.version, name: event.title }} /> : null}
            {event.viewerCanDelete ? (
              <DeleteButton
                document={DeleteEventDocument}
                thing={{ id: event.id, name: event.title, version: event.version }}
                text={t('event.deleteText')}
                listHref={paths.month(network.slug, year)}
                href={paths.monthEvent(network.slug, year, event.id)}
              />
            ) : null}
            {event.viewerCanUpdate ? (
              <>
                <CancelEvent event={event} />
                <ButtonLink href={paths.editMonthEvent(network.slug, year, event.id)} leftSection={<IconPencil size={18} aria-hidden />}>
                  {t('event.edit')}
                </ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      <EventTabs id={event.id} year={year} current={tab} />
    </>
  )
}
