import { reasonsAgainst, type Reason } from '@essaim/planning/availability'
import type { PlannedMonth, PlannedOccurrence } from '@essaim/planning/month'
import { severityOf, type Severities } from '@essaim/planning/warnings'
import { groupBy } from '@/lib/group-by'
import { plusDays } from '@/lib/days'
import type { WhenAndWhere } from './moves'

/** What speaks against a date at a place where it might go. */
export type Judge = (wanted: WhenAndWhere) => Reason[]

const utcDay = (instant: string) => new Date(instant).toISOString().slice(0, 10)

/** Judges places for one card. The rules are asked with the dates of the days around, as all others hardly matter, and a month has hundreds of cells. */
export function judgeFor(month: PlannedMonth, severities: Severities, carried: string): Judge {
  const planned = month.occurrences.find(({ id }) => id === carried)
  if (!planned) return () => []
  const others = month.occurrences.filter(({ id }) => id !== carried)
  const byDay = groupBy(others.filter(({ startsAt }) => startsAt), ({ startsAt }) => utcDay(startsAt ?? ''))
  // Those that last for days, and the other dates of the same event, for which things may be promised.
  const always = others.filter(({ startsAt, endsAt, event }) => event.id === planned.event.id || (startsAt && endsAt && Date.parse(endsAt) - Date.parse(startsAt) > 86_400_000))
  const around = new Map<string, PlannedMonth>()
  const monthAround = (day: string): PlannedMonth => {
    const known = around.get(day)
    if (known) return known
    const near: PlannedOccurrence[] = [-1, 0, 1].flatMap((step) => byDay.get(plusDays(day, step)) ?? [])
    const made = { ...month, occurrences: [...new Set([...near, ...always])] }
    around.set(day, made)
    return made
  }
  return ({ startsAt, endsAt, lieu, room, place }) => {
    if (!startsAt || !endsAt) return []
    const there = { ...planned, startsAt, endsAt, lieu: lieu?.id ?? null, room: room?.id ?? null, place: place ? (planned.place ?? { label: place.label, commune: null, hasAddress: false }) : null }
    return reasonsAgainst(monthAround(utcDay(startsAt)), there).filter(({ rule }) => severityOf(rule, severities) !== 'OFF')
  }
}
