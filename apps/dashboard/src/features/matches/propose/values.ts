import { fromWallClock } from '@/lib/dates'
import type { AcceptMatchInput } from '@/gql/graphql'

export interface ProposalValues {
  for: string | null
  /** One date of the event. */
  date: string | null
  /** The party of the project that gives. */
  party: string | null
  /** Days, "2026-11-03", and times, "09:00". */
  startDay: string | null
  startTime: string
  endDay: string | null
  endTime: string
  quantity: number | ''
  message: string
}

/** A proposal begins with the days of the need, during the day. */
export const proposalFor = ({ from, until }: { from?: string | null; until?: string | null }): ProposalValues => ({
  for: null, date: null, party: null, startDay: from ?? null, startTime: '09:00', endDay: until ?? from ?? null, endTime: '18:00', quantity: 1, message: '',
})

type Missing = 'for' | 'day' | 'order' | 'quantity'

/** What is wrong with a proposal, by field. */
export function problemsOf(values: ProposalValues): Partial<Record<keyof ProposalValues, Missing>> {
  const begins = values.startDay && `${values.startDay} ${values.startTime}`
  const ends = values.endDay && `${values.endDay} ${values.endTime}`
  return {
    ...(!values.for && { for: 'for' }),
    ...(!values.startDay && { startDay: 'day' }),
    ...(!values.endDay && { endDay: 'day' }),
    ...(begins && ends && ends <= begins && { endDay: 'order' }),
    ...(typeof values.quantity === 'number' && !(values.quantity > 0) && { quantity: 'quantity' }),
  }
}

/** What is sent; the form lets nothing through that lacks something. */
export function inputOf(values: ProposalValues, need: string, resource: string): AcceptMatchInput {
  if (!values.for || !values.startDay || !values.endDay) throw new Error('The form lets nothing through without purpose and days')
  return {
    need, resource, for: values.date ?? values.for, ...(values.party ? { party: values.party } : {}),
    startsAt: fromWallClock(`${values.startDay} ${values.startTime}`),
    endsAt: fromWallClock(`${values.endDay} ${values.endTime}`),
    ...(values.quantity === '' ? {} : { quantity: values.quantity }),
    ...(values.message.trim() ? { message: values.message.trim() } : {}),
  }
}

/** The fields of the form that an error of the API stands at. */
export const FIELD_OF: Readonly<Record<string, keyof ProposalValues>> = { startsAt: 'startDay', endsAt: 'endDay', for: 'for', party: 'party', quantity: 'quantity', message: 'message' }
