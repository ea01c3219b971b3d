import { kilometresBetween } from '../distance.js';
import { concurrent, type MonthIndex } from '../index-of-month.js';
import type { PlannedEvent } from '../month.js';
import type { Reason } from '../reason.js';
import { overlap, type Timed, whenBoth } from '../timed.js';

/** What one shared audience or theme weighs. Nearly everything is for the general public: that alone says little. */
const WEIGHTS = { GENERAL_PUBLIC: 0.25, audience: 0.6, theme: 0.4 };
/** Nobody is torn between two events that are as far from each other as this. */
const FAR_KM = 30;
/** From here on a warning is given. */
export const TORN = 0.5;

const shared = (one: readonly string[], other: readonly string[]): string[] => one.filter((code) => other.includes(code));

/** How much two events are for the same people, from 0 to 1. */
export function affinity(one: PlannedEvent, other: PlannedEvent): number {
  const audiences = shared(one.audiences, other.audiences);
  if (audiences.length === 0) return 0;
  const ofAudiences = audiences.reduce((sum, code) => sum + (code === 'GENERAL_PUBLIC' ? WEIGHTS.GENERAL_PUBLIC : WEIGHTS.audience), 0);
  return Math.min(1, ofAudiences + shared(one.themes, other.themes).length * WEIGHTS.theme);
}

/** How far two are from each other; null where nobody knows. */
const distance = (one: Timed, other: Timed): number | null =>
  one.lieu && one.lieu === other.lieu ? 0 : one.coordinates && other.coordinates ? kilometresBetween(one.coordinates, other.coordinates) : null;

/** How much two take each other's audience away, from 0 to 1: what they share × how much of the shorter one they overlap × how near they are. */
export function torn(one: Timed, other: Timed): number {
  const alike = affinity(one.occurrence.event, other.occurrence.event);
  const atOnce = overlap(one, other) / Math.min(one.until - one.from, other.until - other.from);
  if (alike < TORN || alike * atOnce < TORN) return 0;
  const kilometres = distance(one, other);
  return kilometres === null ? 0 : alike * atOnce * Math.max(0, 1 - kilometres / FAR_KM);
}

/** Two different events for the same people, at the same time, near each other. */
export function sameAudienceNearby(one: Timed, index: MonthIndex): Reason[] {
  if (!one.onTheSpot || one.occurrence.event.audiences.length === 0) return [];
  return concurrent(index.all, one, index).flatMap((other) => {
    if (!other.onTheSpot || other.occurrence.event.id === one.occurrence.event.id || torn(one, other) < TORN) return [];
    const [mine, theirs] = [one.occurrence.event, other.occurrence.event];
    const values = {
      title: mine.title, other: theirs.title, kilometres: Math.round(distance(one, other)!), ...whenBoth(one, other),
      audiences: shared(mine.audiences, theirs.audiences).sort().join(';'), themes: shared(mine.themes, theirs.themes).sort().join(';'),
    };
    return [{ rule: 'SAME_AUDIENCE_NEARBY', values, others: [other.id] }];
  });
}
