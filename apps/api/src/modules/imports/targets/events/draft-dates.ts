import type { CellValue, MessageParams } from '../../../../files/table.js';
import { OCCURRENCES_AT_MOST } from '../../../ess-month/occurrence.rules.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { shorten, textOf } from '../../recognition/text.js';
import { type Hours, readWhen } from '../../recognition/when.js';
import type { YearOf } from '../../recognition/years.js';
import { type ReadDate, readDates as ownDates } from './dates-text.js';
import { calendarDays, hoursIn, plainTime, readInstant } from './date-cells.js';
import { daysOf } from './repeated-days.js';
import type { TimeDraft } from './draft.types.js';
import { instantOf, localOf } from './local-time.js';
import { daysBetween, type Span, spansBetween, type SpansReading, spansOnDays } from './spans.js';

/** When an event takes place; a place only where the cell that says when says where too. */
export type DateDraft = Omit<ReadDate, 'startsAt' | 'endsAt'> & { readonly startsAt: TimeDraft | null; readonly endsAt: TimeDraft | null };

export interface Dating {
  readonly yearOf: YearOf;
  /** Zone of the clocks where it takes place. */
  readonly zone: string;
  /** The file gives times without a zone, which have got that of Paris when it was read. */
  readonly floating?: boolean;
}

/** People write so for what they do not know yet. */
const undecided = /^(à|a) (définir|definir|préciser|preciser|confirmer|venir|fixer|caler)|^(tbd|tba|date à|dates à|non fix|en attente|\?)/i;

/** All dates of a line: `timings` has them all; otherwise a beginning with its end, or days with their hours. */
export function readDates(reader: RowReader, timings: readonly { readonly column: string; readonly value: CellValue | undefined }[], dating: Dating): DateDraft[] {
  const listed = timings.flatMap(({ column, value }) => timingsIn(reader, column, textOf(value) ?? '', dating));
  const dates = listed.length > 0 ? listed : readColumns(reader, dating);
  if (dates.length > OCCURRENCES_AT_MOST) reader.warn(timings[0]?.column ?? null, 'TOO_MANY_DATES', { count: dates.length, max: OCCURRENCES_AT_MOST });
  return dates.slice(0, OCCURRENCES_AT_MOST);
}

/** A list `[{ begin, end }]` as the readers of calendars give it, the text of an export, or words. */
function timingsIn(reader: RowReader, column: string, text: string, dating: Dating): DateDraft[] {
  if (text === '') return [];
  const list = listIn(text);
  if (!list) return ownDates(text) ?? text.split(/\n/).flatMap((line) => datesOf(reader, { column, text: line }, undefined, [], dating));
  return list.flatMap((item): DateDraft[] => {
    const timing = (typeof item === 'object' && item !== null ? item : {}) as Timing;
    const where = whereOf(timing);
    const begin = timing.begin ?? timing.start ?? null;
    // An export lists also what is still to be scheduled.
    if (begin === null && where) return [{ startsAt: null, endsAt: null, ...where }];
    const dates = timingOf(reader, column, begin, timing.end, dating);
    if (!dates) reader.warn(column, 'DATE_NOT_UNDERSTOOD', { value: shorten(JSON.stringify(item) ?? '') });
    return (dates ?? []).map((date) => ({ ...date, ...where }));
  });
}

/** An item of a list of timings; an export says also where. */
interface Timing {
  readonly begin?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly lieu?: unknown;
  readonly place?: { readonly label?: unknown; readonly street?: unknown; readonly postalCode?: unknown; readonly communeCode?: unknown };
}

function whereOf({ lieu, place }: Timing): Pick<ReadDate, 'lieu' | 'place'> | undefined {
  if (typeof lieu === 'string') return { lieu };
  if (typeof place?.label !== 'string') return undefined;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return { place: { label: place.label, street: text(place.street), postalCode: text(place.postalCode), commune: text(place.communeCode) } };
}

function listIn(text: string): unknown[] | undefined {
  if (!/^\s*\[/.test(text)) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** One item of a list of timings; a day without hours lasts until the day that is its end. */
function timingOf(reader: RowReader, column: string, begin: unknown, end: unknown, dating: Dating): DateDraft[] | undefined {
  if (typeof begin !== 'string') return undefined;
  const [from, to] = [begin, typeof end === 'string' ? end : ''].map(readInstant) as [string | undefined, string | undefined];
  if (from && to && dating.floating) return drafts(reader, column, spansBetween(begin.slice(0, 16), String(end).slice(0, 16)), begin);
  if (from) return fromInstants(reader, column, from, to, dating);
  const [first, last] = [begin, typeof end === 'string' ? end : begin].map(plainTime);
  if (!first || !last) return undefined;
  const spans = first.length === 10 ? spansBetween(`${first}T00:00`, last > first ? `${last.slice(0, 10)}T00:00` : `${first}T24:00`) : spansBetween(first, last.length === 10 ? first : last);
  return drafts(reader, column, first.length === 10 ? { ...spans, doubts: new Set() } : spans, begin);
}

/** Instants are kept as they are, unless they have to be taken apart. */
function fromInstants(reader: RowReader, column: string, from: string, to: string | undefined, { zone }: Dating): DateDraft[] {
  const minutes = to === undefined ? 0 : (Date.parse(to) - Date.parse(from)) / 60_000;
  if (to !== undefined && minutes > 0 && minutes <= 1440) return [{ startsAt: from, endsAt: to }];
  const [start, end] = [from, to ?? from].map((instant) => localOf(new Date(instant), zone)) as [string, string];
  return drafts(reader, column, spansBetween(start, end), `${start} – ${end}`).map((date) => ({ ...date, startsAt: utc(date.startsAt, zone), endsAt: utc(date.endsAt, zone) }));
}

const utc = (time: TimeDraft | null, zone: string): string | null => time && instantOf(time, zone).toISOString();

function readColumns(reader: RowReader, dating: Dating): DateDraft[] {
  const [startCell, dateCell, endCell, endDateCell] = (['startsAt', 'date', 'endsAt', 'endDate'] as const).map((field) => reader.first(field));
  const hours = hoursIn(reader);
  // A column « début » may hold the hour only, beside one of days.
  const startHours = startCell && dateCell && hoursAlone(startCell.text);
  const endHours = endCell && hoursAlone(endCell.text);
  const from = startHours ? dateCell : (startCell ?? dateCell);
  const to = endHours ? endDateCell : (endCell ?? endDateCell);
  if (!from) {
    if (to) reader.warn(to.column, 'END_WITHOUT_START', { value: shorten(to.text) });
    return [];
  }
  const said = startHours ?? hours;
  const closed = endHours && said.length === 1 && said[0]!.end === null ? [{ start: said[0]!.start, end: endHours[0]!.start }] : said;
  return datesOf(reader, from, to, closed, dating, endHours?.[0]?.start ?? null);
}

function hoursAlone(text: string): readonly Hours[] | undefined {
  const { parts } = readWhen(plainTime(text) ?? text);
  const hours = parts.flatMap((part) => part.hours);
  return hours.length > 0 && parts.every(({ days }) => days.every(({ from }) => (from.year ?? 2000) <= 1900)) ? hours : undefined;
}

/** The dates that a cell says, with the end and the hours that other cells say. `endHour`: of an end whose day is not said. */
function datesOf(reader: RowReader, from: Cell, to: Cell | undefined, hours: readonly Hours[], dating: Dating, endHour: number | null = null): DateDraft[] {
  const [start, end] = [readInstant(from.text), to && readInstant(to.text)];
  if (start) return fromInstants(reader, from.column, start, end, dating);
  const told = reader.problems.length;
  const days = daysOf(reader, from, dating.yearOf);
  if (days.length === 0) {
    if (!undecided.test(from.text.trim()) && reader.problems.length === told) reader.warn(from.column, 'DATE_NOT_UNDERSTOOD', { value: shorten(from.text) });
    return [];
  }
  const until = to && endOf(reader, to, dating);
  return days.flatMap(({ spans, hours: own, across }) => {
    const said = own.length > 0 ? own : hours;
    const [first] = spans;
    const last = spans.at(-1);
    const closed = own.length === 1 && own[0]!.end === null ? [{ start: own[0]!.start, end: endHour ?? until?.minutes ?? hours[0]?.end ?? null }] : said;
    const whole = first !== undefined && last !== undefined && (across || (until !== undefined && spans.length === 1 && first.from === first.to));
    const reading = whole ? fromTo(first.from, across ? last.to : until!.day, closed) : spansOnDays(spans.flatMap((span) => daysBetween(span.from, span.to)), closed);
    // Hours beside days in a row are those of each day: nothing had to be taken apart.
    const doubts = new Set([...reading.doubts].filter((doubt) => doubt !== 'SPLIT_IN_DAYS' || own.length > 0));
    return drafts(reader, from.column, { ...reading, doubts }, to ? `${from.text} – ${to.text}` : from.text);
  });
}

/** From one day to another: once where it lasts a day at most, otherwise each day at the same hours. */
function fromTo(first: string, last: string, hours: readonly Hours[]): SpansReading {
  const [said] = hours;
  if (last < first) return spansBetween(atHour(first, said?.start ?? 0), atHour(last, said?.end ?? 0));
  if (!said || said.end === null || hours.length > 1 || last === first) return spansOnDays(daysBetween(first, last), hours);
  return spansBetween(atHour(first, said.start), atHour(last, said.end));
}

const atHour = (day: string, minutes: number): string => localOf(new Date(Date.parse(`${day}T00:00Z`) + minutes * 60_000), 'UTC');

/** The day, and the hour where it is said, of a cell that says the end. */
function endOf(reader: RowReader, cell: Cell, { yearOf }: Dating): { day: string; minutes: number | null } | undefined {
  const days = calendarDays(reader, cell, reader.when(cell, plainTime(cell.text)), yearOf).at(-1);
  const last = days?.spans.at(-1);
  if (!days || !last) {
    reader.warn(cell.column, 'DATE_NOT_UNDERSTOOD', { value: shorten(cell.text) });
    return undefined;
  }
  return { day: last.to, minutes: days.hours.at(-1)?.end ?? days.hours.at(-1)?.start ?? null };
}

function drafts(reader: RowReader, column: string, { spans, doubts }: SpansReading, text: string): Span[] {
  const endColumn = reader.columnOf('endsAt') ?? reader.columnOf('endTime') ?? reader.columnOf('startTime') ?? column;
  for (const doubt of doubts) {
    const params: MessageParams = doubt === 'TOO_MANY_DATES' ? { count: `${OCCURRENCES_AT_MOST}+`, max: OCCURRENCES_AT_MOST } : { value: shorten(text) };
    reader.warn(doubt === 'END_GUESSED' || doubt === 'END_BEFORE_START' ? endColumn : column, doubt, params);
  }
  return [...spans];
}
