import { getFragmentData } from '@/gql'
import type { SaidFragment as Said } from '@/gql/graphql'
import { dayKey } from '@/lib/dates'
import { type ActivityItem, SaidFragment } from './documents'

/** A comment in the stream, or one or more changes of the same kind by the same hand, one after the other. */
export type StreamEntry = { kind: 'comment'; item: ActivityItem; comment: Said } | { kind: 'changes'; items: [ActivityItem, ...ActivityItem[]] }

export interface StreamDay {
  day: string
  at: string
  entries: StreamEntry[]
}

const GROUPED = ['CREATED', 'UPDATED', 'DELETED', 'RESTORED']

const alike = (a: ActivityItem, b: ActivityItem) => GROUPED.includes(a.kind) && a.kind === b.kind && a.subject.type === b.subject.type && a.by.name === b.by.name

/** What happened, day by day; what somebody did to many things of a kind at once is one entry. */
export function streamOf(items: readonly ActivityItem[]): StreamDay[] {
  const days: StreamDay[] = []
  for (const item of items) {
    const day = dayKey(item.at)
    if (days.at(-1)?.day !== day) days.push({ day, at: item.at, entries: [] })
    const { entries } = days.at(-1)!
    const last = entries.at(-1)
    const comment = getFragmentData(SaidFragment, item.comment)
    if (comment) entries.push({ kind: 'comment', item, comment })
    else if (last?.kind === 'changes' && alike(last.items[0], item)) last.items.push(item)
    else entries.push({ kind: 'changes', items: [item] })
  }
  return days
}
