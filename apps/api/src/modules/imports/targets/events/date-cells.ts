import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { shorten } from '../../recognition/text.js';
import { type Day, type Hours, readWhen, type When } from '../../recognition/when.js';
import { isoDay, WEEKDAYS, weekdayOf, type YearOf } from '../../recognition/years.js';

/** Days in a row, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export interface DatedPart {
  readonly spans: readonly DaySpan[];
  readonly hours: readonly Hours[];
  readonly across: boolean;
}

const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d+)? ?(Z|[+-]\d\d:?\d\d)$/;

/** An instant in UTC, of a text that says its offset. */
export function readInstant(text: string): string | undefined {
  const match = WITH_OFFSET.exec(text.trim());
  if (!match) return undefined;
  const time = new Date(`${match[1]}T${match[2]}${match[3] ?? ':00'}${(match[4] ?? '').slice(0, 4)}${match[5] === 'Z' ? 'Z' : match[5]!.replace(/^(...)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** Days that spreadsheets count from 30 December 1899, and the time of day behind the comma. */
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;
const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?$/;

/** A day `YYYY-MM-DD`, or a time `YYYY-MM-DDTHH:MM`, as programs write it; midnight is how they write a day without an hour. */
export function plainTime(text: string): string | undefined {
  const serial = SERIAL.exec(text.trim());
  if (serial) {
    const days = Number(serial[1]);
    if (days < 36_526 || days > 73_050) return undefined;
    const minutes = Math.round(Number(`0.${serial[2] ?? '0'}`) * 1440);
    const time = new Date(Date.UTC(1899, 11, 30 + days, 0, minutes)).toISOString();
    return minutes === 0 ? time.slice(0, 10) : time.slice(0, 16);
  }
  const local = LOCAL.exec(text.trim());
  if (!local) return undefined;
  return local[2] === undefined || local[2] === '00:00' ? local[1] : `${local[1]}T${local[2]}`;
}

/** The hours of columns of their own: `14h`, `14:00 – 17:30`, a part of a day as spreadsheets count it. */
export function hoursIn(reader: RowReader): Hours[] {
  const [start, end] = (['startTime', 'endTime'] as const).map((field) => {
    const cell = reader.first(field);
    const hours = cell && readWhen(timeText(cell.text)).parts.flatMap((part) => part.hours);
    if (cell && hours?.length === 0) reader.warn(cell.column, 'TIME_NOT_UNDERSTOOD', { value: shorten(cell.text) });
    return hours ?? [];
  }) as [Hours[], Hours[]];
  const [first] = start;
  const [last] = end;
  return first && last && first.end === null ? [{ start: first.start, end: last.end ?? (last.start === 0 ? 1440 : last.start) }] : start;
}

function timeText(text: string): string {
  if (/^0?[.,]\d+$/.test(text)) {
    const minutes = Math.round(Number(text.replace(',', '.')) * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  return /^\d{1,2}$/.test(text) ? `${text}h` : text.replace(/^(1899|1900)-\d\d-\d\d[T ]/, '');
}

/** Days of a text with their years, the guessed ones told, and weekdays that the calendar contradicts. */
export function calendarDays(reader: RowReader, { column, text }: Cell, { parts }: When, yearOf: YearOf): DatedPart[] {
  const day = (at: Day): string => {
    const iso = isoDay(at.year ?? yearOf(at), at.month, at.day);
    if (at.year === null) reader.warn(column, 'YEAR_GUESSED', { value: shorten(text), year: iso.slice(0, 4) });
    if (at.weekday !== null && weekdayOf(iso) !== at.weekday) {
      reader.warn(column, 'WEEKDAY_DISAGREES', { value: shorten(text), date: iso.split('-').reverse().join('/'), weekday: WEEKDAYS[weekdayOf(iso)]! });
    }
    return iso;
  };
  return parts.flatMap(({ days, hours, across }) => {
    if (days.length === 0) return [];
    const spans = days.map(({ from, to }) => {
      const first = day(from);
      const last = from === to ? first : day(to);
      return { from: first, to: last };
    });
    return [{ spans, hours, across }];
  });
}
