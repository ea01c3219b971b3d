import { daysBetween } from '../clock.js';
import type { PlannedMonth } from '../month.js';
import { indexOf } from '../index-of-month.js';
import { isPlanned } from '../timed.js';

/** Days of the month on which nothing begins. */
export function emptyDays(month: PlannedMonth): string[] {
  const taken = new Set(indexOf(month).all.map(({ starts }) => starts.day));
  return daysBetween(month.startsOn, month.endsOn).filter((day) => !taken.has(day));
}

/** INSEE codes of communes in which nothing is planned, not even without a time. */
export function emptyCommunes(month: PlannedMonth): string[] {
  const { lieux } = indexOf(month);
  const taken = new Set(month.occurrences.filter(isPlanned).map(({ lieu, place }) => (lieu === null ? place?.commune : lieux.get(lieu)?.commune)));
  return Object.keys(month.communes).filter((commune) => !taken.has(commune)).sort();
}
