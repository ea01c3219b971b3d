/** A date and time as a clock on the wall shows it. */
export interface WallTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Clocks are put on or back only on quarters of an hour. */
const QUARTER = 15 * MINUTE;
const OFFSETS_KEPT = 20_000;
/** Offsets by zone and quarter: asking Intl is slow, and the events of a calendar share their days. */
let offsets = new Map<string, number>();

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether a name is that of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +01:00 are accepted too, but are no zones.
    return /^[A-Za-z]/.test(name) && formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** The milliseconds since 1970 that the same digits would be in UTC. */
export function digitsOf({ year, month, day, hour, minute, second }: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime();
}

/** What the digits say, as a wall time. */
export function wallTimeOf(digits: number): WallTime {
  const date = new Date(digits);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = askOffset(quarter * QUARTER, zone);
    if (offsets.size >= OFFSETS_KEPT) offsets = new Map();
    offsets.set(key, offset);
  }
  return offset;
}

function askOffset(instant: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const year = Number(parts.year);
  const wall = {
    year: parts.era === 'BC' ? 1 - year : year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
  };
  return digitsOf(wall) - instant;
}

/**
 * The instant of a wall time in a zone. As RFC 5545 says, a time that the change to summer time skips is read with the offset before it, and of one that
 * the change back repeats the first is meant.
 */
export function instantOf(digits: number, zone: string): number {
  const before = offsetAt(digits - DAY, zone);
  const after = offsetAt(digits + DAY, zone);
  const first = digits - before;
  if (before === after || offsetAt(first, zone) === before) return first;
  const second = digits - after;
  return offsetAt(second, zone) === after ? second : first;
}

/** An instant with the offset of a zone: `2025-04-10T09:00:00+02:00`. */
export function isoWithOffset(instant: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** An instant as the clocks of a zone show it, with their offset. */
export function isoIn(instant: number, zone: string): string {
  return isoWithOffset(instant, offsetAt(instant, zone));
}
