import { indexOf, type MonthIndex } from './index-of-month.js';
import type { PlannedMonth, PlannedOccurrence } from './month.js';
import type { Reason } from './reason.js';
import { lieuClosed } from './rules/lieu-closed.js';
import { outsideMonth } from './rules/outside-month.js';
import { personInTwoPlaces } from './rules/person-in-two-places.js';
import { publicHoliday } from './rules/public-holiday.js';
import { resourcePromisedElsewhere } from './rules/resource-promised-elsewhere.js';
import { roomOverlap } from './rules/room-overlap.js';
import { roomTooSmall } from './rules/room-too-small.js';
import { sameAudienceNearby } from './rules/same-audience-nearby.js';
import { travelTime } from './rules/travel-time.js';
import { type Timed, timed } from './timed.js';

export type { Reason } from './reason.js';

const RULES_OF_ONE: readonly ((one: Timed, index: MonthIndex) => Reason[])[] = [
  roomOverlap,
  roomTooSmall,
  personInTwoPlaces,
  resourcePromisedElsewhere,
  travelTime,
  sameAudienceNearby,
  outsideMonth,
  lieuClosed,
  publicHoliday,
];

/** What speaks against an occurrence that stands in the index under its own id, or would. */
export const reasonsOf = (one: Timed, index: MonthIndex): Reason[] => RULES_OF_ONE.flatMap((rule) => rule(one, index));

/** What speaks against an occurrence being where and when it says, beside all others of the month: what warnings would say if it were dropped there. Nothing without times. */
export function reasonsAgainst(month: PlannedMonth, occurrence: PlannedOccurrence): Reason[] {
  const index = indexOf(month);
  const one = timed(occurrence, index.lieux, month.timeZone);
  return one ? reasonsOf(one, index) : [];
}
