'use client'

import { warningsOf, warningSteps, type Severities } from '@essaim/planning/warnings'
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { inSlices } from '@/lib/in-slices'
import type { BoardLieu, BoardOccurrence } from '../board/board.operations'
import { acceptedWarnings, warningsByOccurrence, type Accepted } from './cardWarnings'
import { plannedBoard, type PlanningFacts } from './plannedBoard'

/** What the API knows of a month for its warnings; nothing of it for whoever is no member. */
export interface Planning {
  facts: PlanningFacts | null
  severities: Severities
  accepted: readonly Accepted[]
}

export const NO_PLANNING: Planning = { facts: null, severities: {}, accepted: [] }

interface Shown {
  month: { startsOn: string; endsOn: string }
  lieux: readonly BoardLieu[]
  occurrences: readonly BoardOccurrence[]
}

/** The board as the rules of planning see it, and what each card is marked with; worked out again only where something was moved. */
export function usePlannedBoard({ facts, severities, accepted }: Planning, { month, lieux, occurrences: latest }: Shown) {
  // A moved card is drawn first; what it leads to is said a moment later.
  const occurrences = useDeferredValue(latest)
  const shown = useMemo(() => JSON.stringify(occurrences.map(({ id, startsAt, endsAt, lieu, room, place, event }) => [id, startsAt, endsAt, lieu?.id, room?.id, place, event.editorialState, event.status, event.title])), [occurrences])
  const known = useMemo(() => acceptedWarnings(facts, { severities, accepted }), [facts, severities, accepted])
  const planned = useMemo(
    () => plannedBoard(facts, { month, lieux, occurrences }),
    // `shown` is all of the occurrences that counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [shown, facts, lieux, month.startsOn, month.endsOn],
  )
  const [found, setFound] = useState(() => ({ of: planned, warnings: warningsOf(planned, severities) }))
  useEffect(() => {
    if (found.of === planned) return undefined
    return inSlices(warningSteps(planned, severities), (warnings) => startTransition(() => setFound({ of: planned, warnings })))
  }, [found.of, planned, severities])
  const marks = useMemo(() => warningsByOccurrence(found.warnings, severities, known), [found.warnings, severities, known])
  return { planned, marks }
}
