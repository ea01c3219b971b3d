import type { PlannedMonth } from '@essaim/planning/month'
import { byOccurrence, severityOf, warningsOf, type Severities } from '@essaim/planning/warnings'
import { keyOf, sameFacts, type Warning } from '@essaim/planning/warning'

/** Warnings that were accepted as they were when the page was read. */
export interface Accepted {
  rule: string
  occurrences: readonly { id: string; event?: { id: string } }[]
}

/** What is about an event is so whichever of its dates the board shows. */
const isAbout = (warning: Warning, { rule, occurrences }: Accepted) =>
  warning.rule === rule &&
  (warning.subject.event ? occurrences.some(({ event }) => event?.id === warning.subject.event) : keyOf(rule, { occurrences: occurrences.map(({ id }) => id) }) === keyOf(rule, { occurrences: warning.occurrences }))

/** The accepted ones, as they were when the page was read. */
export const acceptedWarnings = (read: PlannedMonth | null, { severities, accepted }: { severities: Severities; accepted: readonly Accepted[] }): Warning[] =>
  read && accepted.length > 0 ? warningsOf(read, severities).filter((warning) => accepted.some((one) => isAbout(warning, one))) : []

/** What every card is marked with: what is graver than a notice, was not accepted, or is something else by now. */
export function warningsByOccurrence(now: readonly Warning[], severities: Severities, asAccepted: readonly Warning[]): Map<string, Warning[]> {
  const isAccepted = (warning: Warning) => asAccepted.some(({ key, values }) => key === warning.key && sameFacts(values, warning.values))
  return byOccurrence(now.filter((warning) => severityOf(warning.rule, severities) !== 'NOTICE' && !isAccepted(warning)))
}
