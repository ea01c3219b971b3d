import type { PlannedEvent, PlannedLieu, PlannedOccurrence } from '../month.js';
import { isPlanned } from '../timed.js';

/** What somebody wants to know before they come. */
export const NEEDED = ['ADDRESS', 'PRICE', 'ACCESSIBILITY', 'DESCRIPTION'] as const;
export type Needed = (typeof NEEDED)[number];

const isOnTheSpot = ({ status, attendanceMode }: PlannedEvent): boolean => status !== 'MOVED_ONLINE' && attendanceMode !== 'ONLINE';

/** What of this the public would miss about an event that is in the programme; a proposal is still being written. */
export function missingForPublic(dates: readonly PlannedOccurrence[], lieux: ReadonlyMap<string, PlannedLieu>): Needed[] {
  const planned = dates.filter(isPlanned);
  const event = planned[0]?.event;
  if (!event || event.editorialState === 'PROPOSED') return [];
  const known = planned.map(({ lieu, place }) => ({ lieu: lieu === null ? undefined : lieux.get(lieu), place }));
  const missing: Record<Needed, boolean> = {
    ADDRESS: isOnTheSpot(event) && known.some(({ lieu, place }) => !lieu?.hasAddress && !place?.hasAddress),
    PRICE: !event.hasPrice,
    ACCESSIBILITY: isOnTheSpot(event) && event.accessibility.length === 0 && known.some(({ lieu }) => (lieu?.accessibility.length ?? 0) === 0),
    DESCRIPTION: event.hasDescription === false,
  };
  return NEEDED.filter((each) => missing[each]);
}
