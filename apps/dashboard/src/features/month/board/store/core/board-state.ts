import type { Conflict, Side } from '@/components/dialogs/ConflictDialog'
import { whenAndWhere, type WhenAndWhere } from '../../moves'
import type { Card, CardMove, Command } from './commands'
import { fieldsOf, pick } from './commands'
import { inverseOf, inverseUnderWay, type Deed, type Label } from './deeds'
import { ownVersionsOf, withOwnSince, type OwnVersions } from './own-versions'
import { movesOf, rebased, type Entry, type Outcome } from './queue'
import { boardOf, withCards, withoutCards, type ServerBoard } from './server-board'

/** A command that others came before, in the same fields: somebody has to choose. */
export interface OpenConflict {
  entry: Entry
  /** Which of its moves. */
  index: number
  conflicts: Conflict[]
  current: Card
}

/** All that one open board knows. */
export interface BoardState {
  server: ServerBoard
  queue: readonly Entry[]
  conflicts: readonly OpenConflict[]
  past: readonly Deed[]
  future: readonly Deed[]
  own: OwnVersions
}

/** Whether a deed is new, takes one back, or does one again. */
export type Way = 'do' | 'undo' | 'redo'

/** So many steps back are kept. */
const STEPS = 100

export const emptyState = (cards: readonly Card[]): BoardState => ({ server: boardOf(cards), queue: [], conflicts: [], past: [], future: [], own: new Set() })

/** Lines up commands as one deed. A key for each is given, as this is pure. */
export function submit(state: BoardState, label: Label, commands: readonly Command[], keys: readonly string[], way: Way = 'do'): BoardState {
  const last = state.queue.at(-1)?.at ?? 0
  const entries = commands.map((command, index): Entry => ({ key: keys[index] ?? '', command, label, tried: false, at: last + index + 1 }))
  const [first] = entries
  if (!first) return state
  return withDeed({ ...state, queue: [...state.queue, ...entries] }, { id: first.key, label, keys: entries.map(({ key }) => key), inverses: {} }, way)
}

function withDeed(state: BoardState, deed: Deed, way: Way): BoardState {
  if (way === 'undo') return { ...state, future: [...state.future, deed] }
  return { ...state, past: [...state.past, deed].slice(-STEPS), future: way === 'do' ? [] : state.future }
}

export const markTried = (state: BoardState, key: string): BoardState => ({ ...state, queue: state.queue.map((entry) => (entry.key === key ? { ...entry, tried: true } : entry)) })

/** Takes in the answer to a command. */
export function settle(state: BoardState, key: string, outcome: Outcome): BoardState {
  const entry = state.queue.find((one) => one.key === key)
  if (!entry) return state
  const queue = state.queue.filter((one) => one !== entry)
  if (outcome.kind === 'conflict') return conflicted({ ...state, queue }, entry, outcome)
  if (outcome.kind !== 'done') return withoutDeed({ ...state, queue }, key)
  const server = withCards(withoutCards(state.server, outcome.removed), outcome.cards)
  const learn = (deed: Deed): Deed => (deed.keys.includes(key) ? { ...deed, inverses: { ...deed.inverses, [key]: inverseOf(entry.command, outcome) } } : deed)
  const own = new Set([...state.own, ...ownVersionsOf(entry.command, outcome, state.server)])
  return { ...state, server, queue: rebased(queue, outcome.cards), past: state.past.map(learn), future: state.future.map(learn), own }
}

/** What was never done cannot be taken back. */
function withoutDeed(state: BoardState, key: string): BoardState {
  const without = (deeds: readonly Deed[]) => deeds.map((deed) => ({ ...deed, keys: deed.keys.filter((one) => one !== key) })).filter(({ keys }) => keys.length > 0)
  return { ...state, past: without(state.past), future: without(state.future) }
}

/** A later move of the same card alone, not sent yet, is part of the question. */
function conflicted(state: BoardState, entry: Entry, { index, conflicts, current }: Extract<Outcome, { kind: 'conflict' }>): BoardState {
  const asked = movesOf(entry.command)[index]
  const later = state.queue.filter(({ command, tried }) => !tried && command.kind === 'move' && command.moves.length === 1 && command.moves[0]?.id === asked?.id)
  const changes = later.reduce((all, { command }) => ({ ...all, ...movesOf(command)[0]?.changes }), asked?.changes ?? {})
  const moves = movesOf(entry.command).map((move, position) => (position === index ? { ...move, changes } : move))
  const mine = conflicts.map((one) => ({ ...one, mine: one.field in changes ? asValue(changes[one.field as keyof WhenAndWhere]) : one.mine }))
  const open: OpenConflict = { entry: { ...entry, command: { kind: 'move', moves } }, index, conflicts: mine, current }
  const left = [entry, ...later].reduce<BoardState>((all, { key }) => withoutDeed(all, key), { ...state, queue: state.queue.filter((one) => !later.includes(one)) })
  return { ...left, server: withCards(left.server, [current]), conflicts: [...left.conflicts, open] }
}

/** As the API names a value in a conflict: a lieu or a room by its id. */
const asValue = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** What is left of a command after the choice between both sides; it is about the card as it is now. Undefined where nothing is. */
export function chosen({ entry, index, current, conflicts }: OpenConflict, choices: Readonly<Record<string, Side>>, known: Card | undefined): Command | undefined {
  // Meanwhile others may have moved the card on: what they did after what was shown is asked about again.
  const now = known && known.version === current.version ? known : current
  const disputed = new Set(conflicts.map(({ field }) => field))
  const moves = movesOf(entry.command).flatMap((move, position): CardMove[] => {
    if (position !== index) return [move]
    const kept = fieldsOf(move.changes).filter((field) => !disputed.has(field) || choices[field] === 'mine')
    return kept.length > 0 ? [{ id: move.id, version: now.version, base: whenAndWhere(now), changes: pick({ ...move.base, ...move.changes }, kept), seen: pick(now, kept) }] : []
  })
  return moves.length > 0 ? { kind: 'move', moves } : undefined
}

/** What taking back (or doing again) the last deed would do; undefined where there is none, or it has to be answered first. */
export function stepBack(state: BoardState, way: 'undo' | 'redo'): { deed: Deed; commands: Command[]; dropped: string[] } | undefined {
  const deed = (way === 'undo' ? state.past : state.future).at(-1)
  if (!deed) return undefined
  const commands: Command[] = []
  const dropped: string[] = []
  for (const key of deed.keys.toReversed()) {
    const entry = state.queue.find((one) => one.key === key)
    if (entry && !entry.tried) dropped.push(key)
    else if (entry) {
      const inverse = inverseUnderWay(entry)
      if (!inverse) return undefined
      commands.push(...inverse)
    } else commands.push(...(deed.inverses[key] ?? []).map((command) => withOwnSince(command, state.own, state.server)))
  }
  return { deed, commands, dropped }
}

/** Takes the last deed back, or does it again: as new commands; what was not sent yet is simply not sent. */
export function step(state: BoardState, way: 'undo' | 'redo', keys: readonly string[]): BoardState {
  const back = stepBack(state, way)
  if (!back) return state
  const { deed, commands, dropped } = back
  const originals = new Map(state.queue.filter(({ key }) => dropped.includes(key)).map(({ key, command }) => [key, command]))
  const [from, to] = way === 'undo' ? (['past', 'future'] as const) : (['future', 'past'] as const)
  const taken: BoardState = { ...state, [from]: state[from].slice(0, -1), queue: state.queue.filter(({ key }) => !originals.has(key)) }
  const sent = submit(taken, deed.label, commands, keys, way)
  if (originals.size === 0) return sent
  // What was dropped is remembered with the step, so that it can be done again.
  const remembered = Object.fromEntries([...originals].map(([key, command]) => [key, [command]]))
  const opposite = commands.length > 0 ? sent[to].at(-1) : undefined
  const deedBack: Deed = { ...(opposite ?? { id: deed.id, label: deed.label }), keys: [...(opposite?.keys ?? []), ...originals.keys()], inverses: { ...opposite?.inverses, ...remembered } }
  return { ...sent, [to]: [...(opposite ? sent[to].slice(0, -1) : sent[to]), deedBack] }
}
