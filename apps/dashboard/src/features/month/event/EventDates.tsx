'use client'

import { Button } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { TimeRange } from '@/components/DateText'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { formatTimeRange } from '@/lib/dates'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { BoardOccurrenceFragmentDocument, type BoardLieu, type BoardOccurrence } from '../board/board.operations'
import { MoveConflict } from '../board/MoveConflict'
import { MoveDialog } from '../board/MoveDialog'
import { MoveStatus } from '../board/MoveStatus'
import { zoneOf, type WhenAndWhere } from '../board/moves'
import { useBoardStore } from '../board/store/useBoardStore'
import { AddDate } from './AddDate'
import classes from './EventDates.module.css'
import { useFurtherDates } from './useFurtherDates'

const EventDatesFragment = graphql(`
  fragment EventDates on EssMonthEvent {
    id
    viewerCanUpdate
    dates(first: 50, filter: { onBoard: true }) {
      totalCount
      pageInfo { endCursor }
      nodes { id ...BoardOccurrence }
    }
    beyond: dates(first: 1, filter: { onBoard: false }) { totalCount }
  }
`)

const RemoveOccurrenceDocument = graphql(`
  mutation RemoveOccurrence($input: DeleteInput!) {
    answer: removeOccurrence(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

interface EventDatesProps {
  event: FragmentType<typeof EventDatesFragment>
  year: number
  /** Where a date can take place. */
  lieux: readonly BoardLieu[]
}

/** When and where the event takes place; who may moves, adds and removes dates. */
export function EventDates({ event: masked, year, lieux }: EventDatesProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const network = useNetwork()
  const event = getFragmentData(EventDatesFragment, masked)
  const { read, left, beyond, reading, failed, readMore } = useFurtherDates(event)
  const loaded = useMemo(() => [...event.dates.nodes, ...read].map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one)), [event.dates.nodes, read])
  const { occurrences, move, news, forget, undo, conflict, resolve, dropConflict } = useBoardStore(loaded, { year })
  const [asking, setAsking] = useState<{ occurrence: BoardOccurrence; suggestion: Partial<WhenAndWhere>; errors: UserError[] }>()
  const here = paths.monthEvent(network.slug, year, event.id)
  const when = (one: BoardOccurrence) => (one.startsAt ? formatTimeRange(one.startsAt, one.endsAt, { locale, timeZone: zoneOf(one) }) : t('news.tray'))
  return (
    <Section id="dates" title={t('sections.dates')} count={occurrences.length + left + beyond}>
      <ul className={classes.dates}>
        {occurrences.map((one) => (
          <li key={one.id} className={classes.date}>
            <div>
              <strong>
                <TimeRange startsAt={one.startsAt} endsAt={one.endsAt} timeZone={zoneOf(one)} />
              </strong>
              <Where occurrence={one} />
            </div>
            {one.viewerCanReschedule ? (
              <div className={classes.actions}>
                <Button variant="default" size="xs" leftSection={<IconCalendarEvent size={16} aria-hidden />} onClick={() => setAsking({ occurrence: one, suggestion: {}, errors: [] })}>
                  {t('card.moveToShort')}
                </Button>
                {occurrences.length + left + beyond > 1 ? (
                  <DeleteButton document={RemoveOccurrenceDocument} thing={{ id: one.id, name: when(one), version: one.version }} text={t('event.removeDateText')} listHref={here} href={here} />
                ) : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {left + beyond > 0 ? (
        <Button variant="subtle" mt="xs" mr="sm" className="no-print" loading={reading} onClick={() => void readMore()}>
          {left > 0 ? t('event.furtherDates', { count: left }) : t('event.beyond', { count: beyond, before: occurrences.length })}
        </Button>
      ) : null}
      <UserErrors errors={failed} />
      {event.viewerCanUpdate ? <AddDate event={event.id} lieux={lieux} /> : null}
      <MoveStatus
        news={news}
        undo={undo}
        onClose={forget}
        onCorrect={(occurrence, suggestion, errors) => {
          forget()
          setAsking({ occurrence, suggestion, errors })
        }}
      />
      {asking ? (
        <MoveDialog
          {...asking}
          lieux={lieux}
          onClose={() => setAsking(undefined)}
          onMove={(wanted) => {
            setAsking(undefined)
            void move(asking.occurrence, wanted)
          }}
        />
      ) : null}
      <MoveConflict conflict={conflict} lieux={lieux} locale={locale} onResolve={resolve} onClose={dropConflict} />
    </Section>
  )
}

function Where({ occurrence: { lieu, room, place } }: { occurrence: BoardOccurrence }) {
  const t = useTranslations('month.event')
  const address = place ? [place.label, place.street, [place.postalCode, place.commune?.name].filter(Boolean).join(' ')] : [lieu?.name, room?.name]
  return <div className={classes.where}>{address.filter(Boolean).join(', ') || t('whereLater')}</div>
}
