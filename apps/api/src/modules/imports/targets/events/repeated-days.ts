import { OCCURRENCES_AT_MOST } from '../../../ess-month/occurrence.rules.js';
import { repetitionIn, type Repetition, weekdaysIn } from '../../recognition/repetition.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { shorten } from '../../recognition/text.js';
import { isDay, readWhen, type When } from '../../recognition/when.js';
import { isoDay, weekdayOf, type YearOf } from '../../recognition/years.js';
import { calendarDays, type DatedPart, type DaySpan, plainTime } from './date-cells.js';
import { daysBetween } from './spans.js';

/** Of so many days in a row, each day of the week comes once more than an event can have dates: what is cut is told. */
const LOOKED_THROUGH = 7 * (OCCURRENCES_AT_MOST + 1);

/** The days that a cell names, one by one, in a row, or as a repetition within bounds. What repeats without them is asked for. */
export function daysOf(reader: RowReader, cell: Cell, yearOf: YearOf): DatedPart[] {
  const repetition = plainTime(cell.text) === undefined ? repetitionIn(cell.text) : undefined;
  if (!repetition) return calendarDays(reader, cell, reader.when(cell, plainTime(cell.text)), yearOf);
  const when = reader.when(cell, repetition.rest);
  const said = calendarDays(reader, cell, when, yearOf);
  const parts = said.length > 0 ? said : months(when, yearOf);
  const value = shorten(cell.text);
  if (!parts.some(({ spans }) => spans.some(({ from, to }) => from !== to))) {
    // « tous les mardis 3, 10 et 17 novembre » names them; « à partir du 3 novembre » does not.
    if (parts.flatMap(({ spans }) => spans).length < 2) reader.warn(cell.column, 'REPETITION_UNBOUNDED', { value });
    return parts;
  }
  if (repetition.weekdays === null) {
    reader.warn(cell.column, 'RHYTHM_NOT_UNDERSTOOD', { value });
    return [];
  }
  return repeated(reader, cell, parts, { ...repetition, weekdays: repetition.weekdays });
}

function repeated(reader: RowReader, cell: Cell, parts: readonly DatedPart[], { weekdays, except }: Repetition & { readonly weekdays: ReadonlySet<number> }): DatedPart[] {
  const first = parts[0]!.spans[0]!.from;
  const left = except === null ? null : leftOut(except, first);
  if (left && left.weekdays.size + left.days.size === 0) reader.warn(cell.column, 'EXCEPTION_NOT_UNDERSTOOD', { value: shorten(cell.text) });
  const counts = (day: string): boolean => weekdays.has(weekdayOf(day)) && !left?.weekdays.has(weekdayOf(day)) && !left?.days.has(day);
  const days = parts.map((part) => ({ ...part, across: false, spans: part.spans.flatMap(({ from, to }) => (from === to ? [from] : daysBetween(from, to, LOOKED_THROUGH).filter(counts)).map((day): DaySpan => ({ from: day, to: day }))) }));
  return days.filter(({ spans }) => spans.length > 0);
}

/** « tous les mardis de novembre 2026 »: from its first day to its last. */
function months({ months: named, parts }: When, yearOf: YearOf): DatedPart[] {
  const spans = named.map(({ year, month }): DaySpan => {
    const of = year ?? yearOf({ year, month, day: 1, weekday: null });
    return { from: isoDay(of, month, 1), to: new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10) };
  });
  return spans.length > 0 ? [{ spans, hours: parts.flatMap(({ hours }) => hours), across: false }] : [];
}

/** What an exception names: days of the week, and days, which are those that follow the first of all. */
function leftOut(except: string, first: string): { weekdays: ReadonlySet<number>; days: ReadonlySet<string> } {
  const year = Number(first.slice(0, 4));
  const after = (month: number, day: number): string | undefined => [year, year + 1].filter((each) => isDay(each, month, day)).map((each) => isoDay(each, month, day)).find((each) => each >= first);
  const days = readWhen(except).parts.flatMap((part) => part.days.flatMap(({ from, to }) => {
    const [start, end] = [from, to].map((at) => (at.year === null ? after(at.month, at.day) : isoDay(at.year, at.month, at.day)));
    return start && end ? daysBetween(start, end) : [];
  }));
  return { weekdays: weekdaysIn(except), days: new Set(days) };
}
