import type { ApolloClient, OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { FragmentType } from '@/gql'
import { getFragmentData } from '@/gql'
import type { OccurrenceInput, RescheduleOccurrenceInput } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { accessCode, unanswered } from '@/lib/apollo/errors'
import { underKey, untilGivenUp } from '@/lib/apollo/mutations'
import type { UserError } from '@/lib/user-errors'
import { BoardOccurrenceFragmentDocument } from '../board.operations'
import { moveBetween, unscheduled, type WhenAndWhere } from '../moves'
import { OccurrenceAsItIsDocument, type MoveOutcome } from '../useReschedule'
import { Unanswered } from './board-store'
import { inputOf, type Card, type Command } from './core/commands'
import type { Entry, Outcome } from './core/queue'
import * as documents from './documents'

type Masked = FragmentType<typeof BoardOccurrenceFragmentDocument>

const cardsOf = (masked: readonly Masked[]): Card[] => masked.map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one))

/** Done with these cards, or refused. */
const result = (userErrors: readonly UserError[], cards: readonly Masked[], removed: readonly string[] = []): Outcome =>
  userErrors.length > 0 ? { kind: 'refused', userErrors: [...userErrors] } : { kind: 'done', cards: cardsOf(cards), removed }

const NOWHERE: WhenAndWhere = { startsAt: null, endsAt: null, lieu: null, room: null, place: null }

/** A new date as the API takes it. */
const dateInput = (date: WhenAndWhere): OccurrenceInput => moveBetween(unscheduled(NOWHERE), date)

/** Sends commands of the board to the API, each under its key. */
export function sender(client: ApolloClient, reschedule: (input: RescheduleOccurrenceInput, signal: AbortSignal) => Promise<MoveOutcome>): (entry: Entry, signal: AbortSignal) => Promise<Outcome> {
  return async (entry, signal) => {
    // What is done is drawn before it is sent.
    await new Promise((resolve) => setTimeout(resolve, 0))
    try {
      const givenUp = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
      return await Promise.race([sent(entry, signal), givenUp])
    } catch (error) {
      // Whoever is signed out signs in again and comes back: what they did waits for them.
      if (unanswered(error) || accessCode(error) === 'UNAUTHENTICATED') throw new Unanswered('No answer came', { cause: error })
      return { kind: 'rejected' }
    }
  }

  function sent({ key, command }: Entry, signal: AbortSignal): Promise<Outcome> {
    const mutate = async <Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> =>
      answered((await client.mutate<Data, OperationVariables>({ mutation, variables, context: { ...underKey(key), ...untilGivenUp(signal) } })).data as Data | null | undefined)
    return send(command, mutate, signal)
  }

  async function send(command: Command, mutate: <Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>, signal: AbortSignal): Promise<Outcome> {
    switch (command.kind) {
      case 'move': {
        const [move, ...others] = command.moves
        if (!move) return result([], [])
        if (others.length === 0) return ofSingle(await reschedule(inputOf(move), signal))
        const input = { moves: command.moves.map(inputOf) }
        const ask = async () => answered((await mutate(documents.RescheduleManyDocument, { input })).rescheduleOccurrences)
        const first = await ask()
        if (first.conflicts.length === 0) return result(first.userErrors, first.occurrences)
        // First the version, then the conflicts once more, as for a single move: what people choose from is never older than what they answer to.
        const disputed = command.moves[positionIn(first.userErrors)]?.id ?? move.id
        const { data } = await client.query({ query: OccurrenceAsItIsDocument, variables: { id: disputed }, fetchPolicy: 'network-only', context: untilGivenUp(signal) })
        const current = getFragmentData(BoardOccurrenceFragmentDocument, data?.occurrence)
        const second = await ask()
        const index = positionIn(second.userErrors)
        if (second.conflicts.length === 0 || !current || command.moves[index]?.id !== current.id) return result(second.userErrors, second.occurrences)
        return { kind: 'conflict', index, conflicts: second.conflicts.map(({ field, base, mine, theirs }) => ({ field, base, mine, theirs })), current }
      }
      case 'add': {
        const { occurrences, userErrors } = answered((await mutate(documents.AddDatesDocument, { input: { event: command.like.event.id, occurrences: command.dates.map(dateInput) } })).addOccurrences)
        return result(userErrors, occurrences)
      }
      case 'duplicate': {
        const input = { event: command.like.event.id, title: command.title, occurrences: command.dates.map(dateInput) }
        const { event, userErrors } = answered((await mutate(documents.DuplicateOnBoardDocument, { input })).duplicateEvent)
        return result(userErrors, event?.occurrences ?? [])
      }
      case 'propose': {
        const { event, userErrors } = answered((await mutate(documents.ProposeOnBoardDocument, { input: command.input })).proposeEssMonthEvent)
        return result(userErrors, event?.occurrences ?? [])
      }
      case 'remove': {
        const occurrences = command.cards.map(({ id, version }) => ({ id, expectedVersion: version }))
        const { deletedIds, userErrors } = answered((await mutate(documents.RemoveDatesDocument, { input: { occurrences } })).removeOccurrences)
        return result(userErrors, [], deletedIds)
      }
      case 'restore': {
        const { node, userErrors } = answered((await mutate(documents.RestoreOnBoardDocument, { input: { id: command.card.id } })).restore)
        return result(userErrors, node?.__typename === 'Occurrence' ? [node] : [])
      }
      case 'restoreEvent': {
        const { node, userErrors } = answered((await mutate(documents.RestoreOnBoardDocument, { input: { id: command.event } })).restore)
        return result(userErrors, node?.__typename === 'EssMonthEvent' ? node.occurrences : [])
      }
      case 'removeEvent': {
        const { id, version } = command.event
        const { userErrors } = answered((await mutate(documents.RemoveEventOnBoardDocument, { input: { id, expectedVersion: version } })).deleteEssMonthEvent)
        return result(userErrors, [], command.cards.map((card) => card.id))
      }
      case 'state': {
        const { events, changed, userErrors } = answered((await mutate(documents.SetStateOnBoardDocument, { input: { events: command.events.map(({ id }) => id), state: command.to } })).setEditorialState)
        const outcome = result(userErrors, events.flatMap(({ occurrences }) => occurrences))
        return outcome.kind === 'done' ? { ...outcome, changed: changed.map(({ id }) => id) } : outcome
      }
      case 'status': {
        const { id, version } = command.event
        const { event, userErrors } = answered((await mutate(documents.SetStatusOnBoardDocument, { input: { id, expectedVersion: version, change: { status: command.to } } })).updateEssMonthEvent)
        return result(userErrors, event?.occurrences ?? [])
      }
    }
  }
}

/** Which of several the first refusal names. */
const positionIn = (userErrors: readonly UserError[]): number => Number(userErrors[0]?.path?.[1] ?? 0)

function ofSingle(outcome: MoveOutcome): Outcome {
  return outcome.kind === 'moved' ? { kind: 'done', cards: [outcome.occurrence], removed: [] } : outcome.kind === 'refused' ? outcome : { ...outcome, index: 0 }
}
