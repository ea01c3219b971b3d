import type { Severities } from '@essaim/planning/warnings'
import { query } from '@/lib/apollo/server'
import type { Planning } from './usePlannedBoard'
import { eventsOnce, type PlanningFacts } from './plannedBoard'
import { MonthPlanningDocument } from './warnings.operations'

/** What the board needs for its warnings, and how many there are to look at; nothing for whoever is no member. */
export async function readPlanning(network: string, year: number): Promise<{ planning: Planning; count: number | undefined }> {
  const { essMonth } = await query(MonthPlanningDocument, { network, year })
  const severities: Severities = Object.fromEntries((essMonth?.ruleSeverities ?? []).map(({ rule, severity }) => [rule, severity]))
  return {
    planning: { facts: essMonth?.planningFacts ? eventsOnce(essMonth.planningFacts as PlanningFacts) : null, severities, accepted: essMonth?.accepted?.nodes ?? [] },
    count: essMonth?.open?.totalCount,
  }
}
