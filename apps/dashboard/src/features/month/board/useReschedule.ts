'use client'

import { useApolloClient } from '@apollo/client/react'
import type { Conflict } from '@/components/dialogs/ConflictDialog'
import { getFragmentData, graphql } from '@/gql'
import type { RescheduleMutation, RescheduleOccurrenceInput } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { untilGivenUp } from '@/lib/apollo/mutations'
import type { UserError } from '@/lib/user-errors'
import { BoardOccurrenceFragmentDocument, type BoardOccurrence } from './board.operations'

export const RescheduleDocument = graphql(`
  mutation Reschedule($input: RescheduleOccurrenceInput!) {
    rescheduleOccurrence(input: $input) {
      occurrence { id ...BoardOccurrence }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const OccurrenceAsItIsDocument = graphql(`
  query OccurrenceAsItIs($id: ID!) {
    occurrence(id: $id) { id ...BoardOccurrence }
  }
`)

/** What came of a move. `current` is the occurrence whose version a choice between both sides is sent with. */
export type MoveOutcome =
  | { kind: 'moved'; occurrence: BoardOccurrence }
  | { kind: 'refused'; userErrors: UserError[] }
  | { kind: 'conflict'; conflicts: Conflict[]; current: BoardOccurrence }

/** Sends a move to the API; throws where it cannot be reached or the viewer may not. */
export function useReschedule(): (input: RescheduleOccurrenceInput, signal: AbortSignal) => Promise<MoveOutcome> {
  const client = useApolloClient()
  const send = async (input: RescheduleOccurrenceInput, signal: AbortSignal) => {
    const { data } = await client.mutate({ mutation: RescheduleDocument, variables: { input }, context: untilGivenUp(signal) })
    return answered(data?.rescheduleOccurrence)
  }
  return async (input, signal) => {
    const first = await send(input, signal)
    if (first.conflicts.length === 0) return outcome(first)
    // First the version, then the conflicts once more: what people choose from is then never older than the version they answer to.
    const { data } = await client.query({ query: OccurrenceAsItIsDocument, variables: { id: input.occurrence }, fetchPolicy: 'network-only', context: untilGivenUp(signal) })
    const current = getFragmentData(BoardOccurrenceFragmentDocument, data?.occurrence)
    const second = await send(input, signal)
    if (second.conflicts.length === 0 || !current) return outcome(second)
    return { kind: 'conflict', conflicts: second.conflicts.map(({ field, base, mine, theirs }) => ({ field, base, mine, theirs })), current }
  }
}

function outcome({ occurrence, userErrors }: NonNullable<RescheduleMutation['rescheduleOccurrence']>): MoveOutcome {
  return occurrence ? { kind: 'moved', occurrence: getFragmentData(BoardOccurrenceFragmentDocument, occurrence) } : { kind: 'refused', userErrors }
}
