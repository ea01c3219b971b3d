'use client'

import type { Reason } from '@essaim/planning/availability'
import { useLocale, useTranslations } from 'next-intl'
import { formatTimeRange } from '@/lib/dates'
import { dayWords } from '@/lib/days'
import type { BoardLieu, BoardOccurrence } from '../board.operations'
import { targetOf, type Grid } from '../grid'
import { zoneOf } from '../moves'
import { useRowWords } from '../useRowWords'
import { outcomeOf, whereAt, type Place } from '../targets'

const titled = ({ event }: BoardOccurrence) => ({ title: event.title })

/** Rules that speak of one date at one place; those of the whole month say nothing about a cell. */
const SAID = new Set<string>(['ROOM_OVERLAP', 'ROOM_TOO_SMALL', 'PERSON_IN_TWO_PLACES', 'RESOURCE_PROMISED_ELSEWHERE', 'TRAVEL_TIME', 'SAME_AUDIENCE_NEARBY', 'OUTSIDE_MONTH', 'LIEU_CLOSED', 'PUBLIC_HOLIDAY'])

/** Places and reasons in words, for the eye and for screen readers. */
export function useCarryWords(grid: Grid, lieux: readonly BoardLieu[], titleOf: (occurrence: string) => string | undefined) {
  const t = useTranslations('month')
  const locale = useLocale()
  const rowWords = useRowWords()
  const short = (reasons: readonly Reason[]) => [...new Set(reasons.filter(({ rule }) => SAID.has(rule)).map(({ rule }) => t(`against.${rule}`)))].join(', ')

  /** "salle prise (« Atelier vélo »)". */
  const long = (reasons: readonly Reason[]) =>
    reasons
      .filter(({ rule }) => SAID.has(rule))
      .map(({ rule, others }) => {
        const titles = others.map(titleOf).filter((title) => title !== undefined).slice(0, 2)
        return titles.length > 0 ? t('drag.because', { reason: t(`against.${rule}`), others: titles.map((title) => t('card.quoted', { title })).join(', ') }) : t(`against.${rule}`)
      })
      .join(', ')

  /** "mercredi 4 novembre, La Ruche, Grande salle"; with hours where the day has them. */
  const placeWords = (occurrence: BoardOccurrence, place: Place | undefined): string => {
    const target = place && targetOf(place.cell, grid)
    if (!place || !target) return t('drag.nowhere')
    if (target.kind === 'tray') return t('drag.tray')
    const day = dayWords(target.day, locale, { weekday: 'long', day: 'numeric', month: 'long' })
    if (target.kind === 'day') return day
    const { lieu, room } = whereAt(occurrence, place, grid, lieux)
    const label = target.row.kind === 'room' ? target.row.lieu.name : rowWords(target.row).name
    const kept = lieu && lieu.id === occurrence.lieu?.id ? occurrence.room?.name : undefined
    const roomName = place.room !== undefined || target.row.kind === 'room' ? (room?.name ?? t('drag.noRoom')) : room === undefined && place.minutes !== undefined ? kept : undefined
    const outcome = place.minutes === undefined ? undefined : outcomeOf(occurrence, place, grid, lieux)
    const hours = outcome?.kind === 'move' && outcome.wanted.startsAt ? formatTimeRange(outcome.wanted.startsAt, outcome.wanted.endsAt, { locale, timeZone: zoneOf(outcome.wanted) }).replace(/^[^,]*, /, '') : undefined
    return [day, hours, label, roomName].filter(Boolean).join(', ')
  }

  /** What a screen reader is told while a card is carried. */
  const spoken = {
    lifted: (occurrence: BoardOccurrence, place: Place | undefined) => [t('drag.lifted', titled(occurrence)), place && t('drag.over', { place: placeWords(occurrence, place) })].filter(Boolean).join(' '),
    over: (occurrence: BoardOccurrence, place: Place | undefined, reasons: readonly Reason[]) => {
      const over = t('drag.over', { place: placeWords(occurrence, place) })
      const because = long(reasons)
      return because ? t('drag.overAgainst', { over, reasons: because }) : over
    },
    dropped: (occurrence: BoardOccurrence, place: Place) => t('drag.dropped', { ...titled(occurrence), place: placeWords(occurrence, place) }),
    back: (occurrence: BoardOccurrence) => t('drag.back', titled(occurrence)),
  }
  return { short, long, ...spoken }
}

export type CarryWords = ReturnType<typeof useCarryWords>
