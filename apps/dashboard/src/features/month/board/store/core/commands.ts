import type { EditorialState, EventStatus, ProposeEssMonthEventInput, RescheduleOccurrenceInput } from '@/gql/graphql'
import type { BoardOccurrence } from '../../board.operations'
import { changedFields, moveBetween, whenAndWhere, type WhenAndWhere } from '../../moves'

/** One date of an event, as the board shows it. */
export type Card = BoardOccurrence

/** Where one card is wanted. It can be kept, and still says what its maker knew: others' changes are then merged, or shown beside it. */
export interface CardMove {
  id: string
  /** The version that `base` is of: what the API compares with what others did since. */
  version: number
  base: WhenAndWhere
  /** The fields that were really changed. */
  changes: Partial<WhenAndWhere>
  /** What those fields were on the screen, with own moves that were not answered yet. */
  seen: Partial<WhenAndWhere>
}

/** What somebody does on the board. All of it is plain data, so that a browser can keep it. */
export type Command =
  | { kind: 'move'; moves: CardMove[] }
  | { kind: 'add'; like: Card; dates: WhenAndWhere[] }
  | { kind: 'duplicate'; like: Card; title: string | null; dates: WhenAndWhere[] }
  | { kind: 'propose'; input: ProposeEssMonthEventInput }
  | { kind: 'remove'; cards: Card[] }
  | { kind: 'restore'; card: Card }
  | { kind: 'removeEvent'; event: { id: string; version: number }; cards: Card[] }
  | { kind: 'restoreEvent'; event: string; cards: Card[] }
  | { kind: 'state'; to: EditorialState; events: { id: string; from: EditorialState }[] }
  | { kind: 'status'; to: EventStatus; event: { id: string; version: number; from: EventStatus } }

type Field = keyof WhenAndWhere

export const pick = (from: WhenAndWhere, fields: readonly Field[]): Partial<WhenAndWhere> => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))

export const fieldsOf = (changes: Partial<WhenAndWhere>): Field[] => Object.keys(changes) as Field[]

/** Whether the fields of `some` are the same in a card; times in any notation. */
export const holds = (card: WhenAndWhere, some: Partial<WhenAndWhere>): boolean => changedFields(whenAndWhere(card), { ...whenAndWhere(card), ...some }).length === 0

/**
 * A wish as a move; nothing where nothing changes. `known` is the card of the server, `shown` what the mover saw. What others changed
 * of it while the mover thought it over, in a dialog, is not passed over: the move says the version that was seen, and the API asks.
 */
export function moveOf(known: Card, shown: WhenAndWhere & { version?: number }, wanted: WhenAndWhere): CardMove | undefined {
  const fields = changedFields(whenAndWhere(shown), wanted)
  if (fields.length === 0) return undefined
  const seen = pick(shown, fields)
  if (shown.version !== undefined && shown.version < known.version && !holds(known, seen)) return { id: known.id, version: shown.version, base: whenAndWhere(shown), changes: pick(wanted, fields), seen }
  return { id: known.id, version: known.version, base: whenAndWhere(known), changes: pick(wanted, fields), seen }
}

/** When and where a move leads to. */
export const targetOf = ({ base, changes }: CardMove): WhenAndWhere => ({ ...base, ...changes })

/** A move as the API takes it. */
export const inputOf = (move: CardMove): RescheduleOccurrenceInput => ({ occurrence: move.id, expectedVersion: move.version, ...moveBetween(move.base, targetOf(move)) })

/** The same wish on a card that an own change has just led to. Where others changed the same fields meanwhile it stays as it is, and the API will say so. */
export function onto(move: CardMove, answered: Card): CardMove {
  if (answered.version <= move.version || !holds(answered, move.seen)) return move
  return { ...move, version: answered.version, base: whenAndWhere(answered) }
}
