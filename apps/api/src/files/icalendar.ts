import { tableOf, type Element } from './elements.js';
import { cellsOf } from './icalendar-cells.js';
import { outlineOf, type EventPlace } from './icalendar-components.js';
import { propertyOf, readEvent, sequenceOf, type CalendarEvent } from './icalendar-event.js';
import { TimeReader } from './icalendar-times.js';
import { OCCURRENCES_AT_MOST, timingsOf, type CalendarContext } from './icalendar-timings.js';
import { digitsIn } from './icalendar-zones.js';
import { RecurrenceBudget } from './recurrence.js';
import { isNoEvent, ownCalendarCells } from './own-feed.js';
import { FileProblem, type FileRemark, type Table } from './table.js';
import { timingsCell, type Timing } from './timings.js';

/** Reads a calendar: one row for each event, with all of its dates in `timings`. Throws FileProblem CALENDAR_EMPTY. */
export async function readCalendar(text: string): Promise<Omit<Table, 'format' | 'encoding'>> {
  const outline = await outlineOf(text);
  if (outline.groups.length === 0) throw new FileProblem('CALENDAR_EMPTY');
  const times = new TimeReader(outline);
  const written = outline.stamp === undefined ? undefined : digitsIn(outline.stamp);
  return tableOf(function* () {
    const context = { times, written, budget: new RecurrenceBudget() };
    for (const group of outline.groups) {
      const element = toElement(text, group, context);
      if (element) yield element;
    }
  });
}

/** Exceptions of one event that are read: as many as it can have dates, and each of them changed once. */
const EVENTS_AT_MOST = 2 * OCCURRENCES_AT_MOST;

/** The VEVENTs of one UID as one row: the master's words, and the dates of all. */
function toElement(text: string, group: readonly EventPlace[], context: CalendarContext): Element | undefined {
  const events = group.slice(0, EVENTS_AT_MOST).map((place) => readEvent(text, place));
  const problems = new Map<string, FileRemark>();
  const notice = (remark: FileRemark): void => void (problems.has(remark.code) || problems.set(remark.code, remark));

  const exceptions = events.filter((event) => propertyOf(event, 'RECURRENCE-ID') !== undefined);
  const masters = newest(events.filter((event) => !exceptions.includes(event)));
  const shown = masters[0] ?? exceptions[0]!;
  if (isNoEvent(shown)) return undefined;
  for (const remark of [...masters, ...exceptions].flatMap((event) => event.problems)) notice(remark);

  const timings = new Map<number, Timing>();
  for (const master of masters) for (const [instant, timing] of timingsOf(master, context, notice)) timings.set(instant, timing);
  for (const exception of exceptions) {
    const replaced = context.times.moment(propertyOf(exception, 'RECURRENCE-ID')!, () => undefined);
    if (replaced) timings.delete(replaced.zone.instantOf(replaced.digits));
  }
  for (const exception of exceptions) {
    if (propertyOf(exception, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED' && masters.length > 0) continue;
    for (const [instant, timing] of timingsOf(exception, context, notice)) timings.set(instant, timing);
  }
  const kept = [...timings].sort(([a], [b]) => a - b).slice(0, OCCURRENCES_AT_MOST);
  if (kept.length < timings.size || events.length < group.length) notice({ code: 'RRULE_CUT', params: { count: kept.length } });
  const times = kept.map(([, timing]) => timing);
  return { line: events[0]!.line, cells: ownCalendarCells(shown, times) ?? cellsOf(shown, timingsCell(times)), problems: [...problems.values()] };
}

/** Of several versions of an event the newest; events of the same version that share a UID by mistake all count. */
function newest(events: readonly CalendarEvent[]): CalendarEvent[] {
  const latest = Math.max(...events.map(sequenceOf));
  return events.filter((event) => sequenceOf(event) === latest);
}
