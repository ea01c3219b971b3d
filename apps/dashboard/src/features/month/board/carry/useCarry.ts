'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { fromWallClock } from '@/lib/dates'
import { judgeFor, type Judge } from '../against'
import type { BoardOccurrence } from '../board.operations'
import { STEP } from '../day/hours'
import type { WhenAndWhere } from '../moves'
import { plannedMonth, type BoardFacts } from '../planned'
import { outcomeOf, placeOf, type Outcome, type Place } from '../targets'
import { createCarryStore, type CarryStore } from './carryStore'
import { placeAfter, type KeyGround } from './keys'
import { cellElement, markCarried, markOver, markReasons, unmarkReasons } from './marks'
import { carryByPointer } from './pointer'
import type { CarryWords } from './useCarryWords'

interface CarryOptions extends KeyGround {
  facts: BoardFacts
  occurrences: readonly BoardOccurrence[]
  isUnderWay: (id: string) => boolean
  words: CarryWords
  onDrop: (occurrence: BoardOccurrence, outcome: Outcome, by: 'pointer' | 'keyboard') => void
}

/** Hours that a date without any is judged with: the usual evening, which its form suggests too. */
const evening = (day: string, zone: string | undefined) => ({ startsAt: fromWallClock(`${day} 18:00`, zone), endsAt: fromWallClock(`${day} 20:00`, zone) })

/** Carries cards over the board in `root`, by pointer and by keys, and says what speaks against each place. The board is not drawn anew meanwhile. */
export function useCarry(root: RefObject<HTMLDivElement | null>, overlay: RefObject<HTMLDivElement | null>, options: CarryOptions): { store: CarryStore; reasonsAt: (place: Place) => string } {
  const t = useTranslations('month.drag')
  const [store] = useState(createCarryStore)
  const latest = useRef({ ...options, t })
  latest.current = { ...options, t }
  const judge = useRef<Judge>(() => [])

  const wantedAt = (occurrence: BoardOccurrence, place: Place): WhenAndWhere | undefined => {
    const { grid, lieux } = latest.current
    const outcome = outcomeOf(occurrence, place, grid, lieux)
    if (outcome?.kind !== 'ask') return outcome?.wanted
    return { ...outcome.where, ...evening(outcome.day, outcome.where.lieu?.timeZone) }
  }
  const against = (place: Place) => {
    const { carried } = store.get()
    const wanted = carried && wantedAt(carried.occurrence, place)
    return wanted ? judge.current(wanted) : []
  }

  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    let endMarks: (() => void) | undefined

    const lift = (id: string, cell: string, by: 'pointer' | 'keyboard', resizing: boolean): boolean => {
      const { occurrences, isUnderWay, hours, facts, t: words } = latest.current
      const occurrence = occurrences.find((one) => one.id === id)
      if (!occurrence?.viewerCanReschedule || isUnderWay(id)) return false
      const from = placeOf(occurrence, cell, hours)
      const lifted = words('lifted', { title: occurrence.event.title })
      const said = by === 'keyboard' ? `${lifted} ${words('over', { place: latest.current.words.placeWords(occurrence, from) })}` : lifted
      store.set({ carried: { occurrence, by, resizing, from, place: from }, said })
      markCarried(element, id)
      judge.current = judgeFor(plannedMonth(facts, occurrences), occurrence)
      mark(from)
      return true
    }

    /** Columns with hours are judged at the hour at which the card is held; cells on their whole day, once. */
    const mark = (place: Place) => {
      endMarks?.()
      endMarks = markReasons(element, (one) => latest.current.words.short(against(judgedPlace(one, place))), place.cell)
    }

    const over = (place: Place | undefined) => {
      const { carried } = store.get()
      if (!carried || samePlace(carried.place, place)) return
      const { words, t: say } = latest.current
      markOver(element, place?.cell)
      if (place?.minutes !== undefined && (place.minutes !== carried.place?.minutes || place.length !== carried.place.length)) mark(place)
      const reasons = place ? words.long(against(place)) : ''
      const said = say('over', { place: words.placeWords(carried.occurrence, place) })
      store.set({ carried: { ...carried, place }, said: reasons ? say('overAgainst', { over: said, reasons }) : said })
    }

    const end = (said: string) => {
      endMarks?.()
      endMarks = undefined
      unmarkReasons(element)
      markOver(element, undefined)
      markCarried(element, undefined)
      store.set({ carried: undefined, said })
    }
    const cancel = () => {
      const { carried } = store.get()
      if (carried) end(latest.current.t('back', { title: carried.occurrence.event.title }))
    }
    const drop = () => {
      const { carried } = store.get()
      if (!carried) return undefined
      const { grid, lieux, onDrop, words, t: say } = latest.current
      const { occurrence, place, by } = carried
      const outcome = place && !samePlace(place, carried.from) ? outcomeOf(occurrence, place, grid, lieux) : undefined
      if (!place || !outcome) return cancel()
      end(say('dropped', { title: occurrence.event.title, place: words.placeWords(occurrence, place) }))
      return onDrop(occurrence, outcome, by)
    }

    const moveTo = (x: number, y: number) => {
      if (overlay.current) overlay.current.style.transform = `translate(${x}px, ${y}px)`
    }

    const endPointer = carryByPointer(element, {
      lift: (id, from, resizing) => lift(id, from.cell, 'pointer', resizing),
      over: (place, x, y) => {
        const { carried } = store.get()
        const resized = carried?.resizing && place ? resizedTo(carried.from, place) : place
        over(resized && resized.minutes !== undefined && resized.length === undefined && carried?.from.length ? { ...resized, length: carried.from.length } : resized)
        moveTo(x + 12, y + 12)
      },
      drop,
      cancel,
      isCarrying: () => store.get().carried !== undefined,
    })

    /** Shows where the keyboard holds the card. */
    const show = (place: Place) => {
      const cell = cellElement(element, place.cell)
      const shown = place.minutes === undefined ? cell : (element.querySelector('[data-ghost]') ?? cell)
      shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const rect = shown?.getBoundingClientRect()
      moveTo((rect?.left ?? 0) + 8, (rect?.top ?? 0) + 8)
    }

    const onKey = (event: KeyboardEvent) => {
      const { carried } = store.get()
      if (carried?.by === 'pointer') return
      const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
      const cell = grip?.closest<HTMLElement>('[data-cell]')?.dataset['cell']
      const picksUp = event.key === 'Enter' || event.key === ' '
      if (!carried) {
        const resizes = latest.current.hours && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        if (!grip?.dataset['grip'] || cell === undefined || (!picksUp && !resizes) || !element.contains(grip)) return
        event.preventDefault()
        if (!lift(grip.dataset['grip'], cell, 'keyboard', false)) return
        const lifted = store.get().carried
        if (lifted?.place && picksUp) {
          markOver(element, cell)
          show(lifted.place)
        }
        if (picksUp) return
      } else {
        event.stopPropagation()
      }
      const now = store.get().carried
      if (!now?.place) return
      if (event.key === 'Escape') return cancel()
      if (carried && picksUp) {
        event.preventDefault()
        return drop()
      }
      if (event.key === 'Tab') event.preventDefault()
      const next = placeAfter(event, now.occurrence, now.place, latest.current)
      if (!next) return
      event.preventDefault()
      over(next)
      show(next)
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => {
      endMarks?.()
      endPointer()
      document.removeEventListener('keydown', onKey, { capture: true })
    }
    // What changes meanwhile is read from `latest`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  return { store, reasonsAt: (place) => latest.current.words.long(against(place)) }
}

const samePlace = (a: Place | undefined, b: Place | undefined) => a?.cell === b?.cell && a?.room === b?.room && a?.minutes === b?.minutes && a?.length === b?.length

/** The end is where the pointer is; a date lasts a quarter of an hour at least. */
const resizedTo = (from: Place, to: Place): Place => ({ ...from, length: Math.max(STEP, (to.minutes ?? 0) - (from.minutes ?? 0)) })

/** The place that a cell is judged for. */
function judgedPlace(cell: HTMLElement, { minutes, length }: Place): Place {
  const id = cell.dataset['cell'] ?? ''
  return cell.dataset['minutes'] && minutes !== undefined ? { cell: id, minutes, length } : { cell: id }
}
