import { useApolloClient } from '@apollo/client/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { graphql } from '@/gql'
import type { EventDatesFragment, FurtherDatesOfEventQuery } from '@/gql/graphql'
import type { UserError } from '@/lib/user-errors'

export const FurtherDatesOfEventDocument = graphql(`
  query FurtherDatesOfEvent($id: ID!, $onBoard: Boolean!, $after: String) {
    essMonthEvent(id: $id) {
      id
      dates(first: 50, after: $after, filter: { onBoard: $onBoard }) {
        totalCount
        pageInfo { endCursor }
        nodes { id ...BoardOccurrence }
      }
    }
  }
`)

type Dates = NonNullable<FurtherDatesOfEventQuery['essMonthEvent']>['dates']

/** One and the same, so that nothing is drawn anew because of it. */
const NOTHING_READ: Dates['nodes'] = []

/** How far the dates in the weeks of the month are read, or those beyond. */
interface Part {
  left: number
  after?: string | null
}

/** The dates of an event beyond the first page: page by page, those in the weeks of the month before the others. A page that is read anew begins again. */
export function useFurtherDates({ id, dates, beyond }: Pick<EventDatesFragment, 'id' | 'dates' | 'beyond'>) {
  const t = useTranslations('forms.failed')
  const client = useApolloClient()
  const start = { of: dates, read: NOTHING_READ, near: { left: dates.totalCount - dates.nodes.length, after: dates.pageInfo.endCursor } as Part, far: { left: beyond.totalCount } as Part }
  const [kept, setKept] = useState(start)
  const [reading, setReading] = useState(false)
  const [failed, setFailed] = useState<UserError[]>([])
  const { read, near, far } = kept.of === dates ? kept : start

  const readMore = async () => {
    const onBoard = near.left > 0
    const part = onBoard ? near : far
    setReading(true)
    setFailed([])
    try {
      const { data } = await client.query({ query: FurtherDatesOfEventDocument, variables: { id, onBoard, after: part.after }, fetchPolicy: 'no-cache' })
      const page = data?.essMonthEvent?.dates
      const next: Part = page?.nodes.length ? { left: Math.max(0, part.left - page.nodes.length), after: page.pageInfo.endCursor } : { left: 0 }
      setKept({ of: dates, read: [...read, ...(page?.nodes ?? [])], near: onBoard ? next : near, far: onBoard ? far : next })
    } catch {
      setFailed([{ code: 'UNREACHABLE', message: t('text') }])
    }
    setReading(false)
  }

  return { read, left: near.left, beyond: far.left, reading, failed, readMore }
}
