import { fromWallClock } from '@/lib/dates'
import type { Reason } from '@essaim/planning/availability'
import type { PlannedMonth } from '@essaim/planning/month'
import type { Severities } from '@essaim/planning/warnings'
import { judgeFor, type Judge } from '../against'
import type { BoardOccurrence } from '../board.operations'
import type { WhenAndWhere } from '../moves'
import { outcomeOf, placeOf, type Outcome, type Place } from '../targets'
import type { Carried, CarryStore } from './carryStore'
import type { KeyGround } from './keys'
import { markCarried, markOver, markReasons, unmarkReasons } from './marks'
import type { CarryWords } from './useCarryWords'

/** What carrying needs to know of the board as it is now. */
export interface CarryGround extends KeyGround {
  /** The board as the rules of planning see it, and how grave each rule is. */
  planned: PlannedMonth
  severities: Severities
  occurrences: readonly BoardOccurrence[]
  isUnderWay: (id: string) => boolean
  words: CarryWords
  onDrop: (occurrence: BoardOccurrence, outcome: Outcome, by: Carried['by']) => void
}

/** A card on its way, whoever carries it. */
export interface Carrying {
  /** Lifts the card of a cell, or pulls its end; false where it cannot be moved. */
  lift: (id: string, cell: string, by: Carried['by'], resizing: boolean) => boolean
  over: (place: Place | undefined) => void
  drop: () => void
  cancel: () => void
  /** What speaks against a place for the card that is carried. */
  against: (place: Place) => Reason[]
}

/** Hours that a date without any is judged with: the usual evening, which its form suggests too. */
const evening = (day: string, zone: string | undefined) => ({ startsAt: fromWallClock(`${day} 18:00`, zone), endsAt: fromWallClock(`${day} 20:00`, zone) })

/** Carries cards over the board in `root`: knows what is carried and where it would go, marks and says it, and hands on what comes of it. */
export function createCarrying(root: HTMLElement, store: CarryStore, ground: () => CarryGround): Carrying & { stop: () => void } {
  let judge: Judge = () => []
  let stopMarking: (() => void) | undefined

  const wantedAt = (occurrence: BoardOccurrence, place: Place): WhenAndWhere | undefined => {
    const { grid, lieux } = ground()
    const outcome = outcomeOf(occurrence, place, grid, lieux)
    if (outcome?.kind !== 'ask') return outcome?.wanted
    return { ...outcome.where, ...evening(outcome.day, outcome.where.lieu?.timeZone) }
  }

  const against = (place: Place): Reason[] => {
    const { carried } = store.get()
    const wanted = carried && wantedAt(carried.occurrence, place)
    return wanted ? judge(wanted) : []
  }

  /** Columns with hours are judged at the hour at which the card is held; cells on their whole day, once. */
  const mark = (place: Place) => {
    stopMarking?.()
    stopMarking = markReasons(root, (cell) => ground().words.short(against(judgedPlace(cell, place))), place.cell)
  }

  const end = (said: string) => {
    stopMarking?.()
    stopMarking = unmarkReasons(root)
    markOver(root, undefined)
    markCarried(root, undefined)
    store.set({ carried: undefined, said })
  }

  const lift: Carrying['lift'] = (id, cell, by, resizing) => {
    const { occurrences, isUnderWay, hours, planned, severities, words } = ground()
    const occurrence = occurrences.find((one) => one.id === id)
    if (!occurrence?.viewerCanReschedule || isUnderWay(id)) return false
    const from = placeOf(occurrence, cell, hours)
    store.set({ carried: { occurrence, by, resizing, from, place: from }, said: words.lifted(occurrence, by === 'keyboard' ? from : undefined) })
    markCarried(root, id)
    judge = judgeFor(planned, severities, id)
    mark(from)
    return true
  }

  const over: Carrying['over'] = (place) => {
    const { carried } = store.get()
    if (!carried || samePlace(carried.place, place)) return
    markOver(root, place?.cell)
    if (place?.minutes !== undefined && (place.minutes !== carried.place?.minutes || place.length !== carried.place.length)) mark(place)
    store.set({ carried: { ...carried, place }, said: ground().words.over(carried.occurrence, place, place ? against(place) : []) })
  }

  const cancel = () => {
    const { carried } = store.get()
    if (carried) end(ground().words.back(carried.occurrence))
  }

  const drop = () => {
    const { carried } = store.get()
    if (!carried) return
    const { grid, lieux, onDrop, words } = ground()
    const { occurrence, place, by } = carried
    const outcome = place && !samePlace(place, carried.from) ? outcomeOf(occurrence, place, grid, lieux) : undefined
    if (!place || !outcome) return cancel()
    end(words.dropped(occurrence, place))
    onDrop(occurrence, outcome, by)
  }

  return { lift, over, drop, cancel, against, stop: () => stopMarking?.() }
}

const samePlace = (a: Place | undefined, b: Place | undefined) => a?.cell === b?.cell && a?.room === b?.room && a?.minutes === b?.minutes && a?.length === b?.length

/** The place that a cell is judged for. */
function judgedPlace(cell: HTMLElement, { minutes, length }: Place): Place {
  const id = cell.dataset['cell'] ?? ''
  return cell.dataset['minutes'] && minutes !== undefined ? { cell: id, minutes, length } : { cell: id }
}
