import { OCCURRENCES_AT_MOST, type OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { occurrenceKey, sortedOccurrences } from './event-fields.js';
import type { OccurrenceRow } from './occurrence-rows.js';

/** What a list of dates changes in those that an event has. */
export interface OccurrenceChanges {
  readonly added: readonly OccurrenceFields[];
  readonly restored: readonly OccurrenceRow[];
  readonly removed: readonly OccurrenceRow[];
  /** The dates that it has then, in the form in which they are compared. */
  readonly after: readonly OccurrenceFields[];
}

/** Waits in the tray, and says nothing of where either. */
export const isBare = ({ startsAt, lieu, place, room }: OccurrenceFields): boolean => startsAt === null && lieu === null && place === null && room === null;

/** Dates in the form in which they are compared: without rooms, which lists know nothing of, and without what only waits in the tray. */
export const comparableOccurrences = (occurrences: readonly OccurrenceFields[]): OccurrenceFields[] =>
  sortedOccurrences(occurrences.filter((each) => !isBare(each)).map(({ startsAt, endsAt, lieu, place }) => ({ startsAt, endsAt, lieu, room: null, place })));

/**
 * Dates in the list stay as they are or are added; those that it no longer has go where an import brought them. What people have moved or
 * deleted stays moved or deleted, although the list still has it as it was.
 */
export function occurrenceChanges(rows: readonly OccurrenceRow[], wanted: readonly OccurrenceFields[]): OccurrenceChanges {
  const live = rows.filter(({ deleted }) => !deleted);
  const liveKeys = new Set(live.map(occurrenceKey));
  const wantedKeys = new Set(wanted.map(occurrenceKey));
  const removed = live.filter((row) => (isBare(row) ? wanted.length > 0 : !wantedKeys.has(occurrenceKey(row)) && row.imported !== null && !row.touched));
  const known = new Map(rows.flatMap((row) => (row.imported ? [[occurrenceKey(row.imported), row] as const] : [])));

  const restored: OccurrenceRow[] = [];
  const added: OccurrenceFields[] = [];
  for (const occurrence of wanted) {
    const key = occurrenceKey(occurrence);
    if (liveKeys.has(key)) continue;
    const before = known.get(key);
    if (!before) added.push(occurrence);
    else if (before.deleted && before.deletedByImport) restored.push(before);
  }
  const stay = live.filter((row) => !removed.includes(row));
  const room = Math.max(0, OCCURRENCES_AT_MOST - stay.length);
  const back = restored.slice(0, room);
  const fitting = added.slice(0, room - back.length);
  return { added: fitting, restored: back, removed, after: comparableOccurrences([...stay, ...back, ...fitting]) };
}
