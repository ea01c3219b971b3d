import type { CalendarOutline, Observance } from './icalendar-components.js';
import { offsetNameIn } from './outlook-zones.js';
import { parseRule } from './recurrence-rule.js';
import { matchingTimes, RecurrenceBudget } from './recurrence.js';
import { digitsOf, instantOf, isTimeZone, offsetAt } from './wall-time.js';
import { windowsZones } from './windows-zones.js';

/** A time zone: an IANA one, or what a VTIMEZONE says. */
export interface Zone {
  instantOf(digits: number): number;
  offsetAt(instant: number): number;
  /** Nothing but the offset of its name is known: whether it has a summer time is not. */
  readonly onlyOffset?: true;
}

/** The zone of an IANA name. */
export function ianaZone(name: string): Zone {
  return { instantOf: (digits) => instantOf(digits, name), offsetAt: (instant) => offsetAt(instant, name) };
}

export const utcZone: Zone = { instantOf: (digits) => digits, offsetAt: () => 0 };

function offsetZone(offset: number, more: boolean): Zone {
  return { instantOf: (digits) => digits - offset, offsetAt: () => offset, ...(more && { onlyOffset: true }) };
}

/** Finds the zones that a calendar names; the rules of IANA come before those that the file brings along. */
export class Zones {
  private readonly found = new Map<string, Zone | undefined>();

  constructor(private readonly outline: Pick<CalendarOutline, 'zones'>) {}

  /** Undefined where nobody knows the name. */
  byName(id: string): Zone | undefined {
    if (!this.found.has(id)) this.found.set(id, this.resolve(id));
    return this.found.get(id);
  }

  private resolve(id: string): Zone | undefined {
    const own = this.outline.zones.get(id);
    const said = offsetNameIn(id);
    const name = [id, windowsZones[id], own?.location, said?.zone].map(ianaNameIn).find((found) => found !== undefined);
    if (name !== undefined) return ianaZone(name);
    return (own && zoneOfObservances(own.observances)) ?? (said && offsetZone(said.offset, said.more));
  }
}

/** The IANA name in a TZID, which some programs put a path before: `/mozilla.org/20050126_1/Europe/Paris`. */
export function ianaNameIn(id: string | undefined): string | undefined {
  if (id === undefined || id.length > 200) return undefined;
  if (isTimeZone(id)) return id;
  const parts = id.split('/');
  return [3, 2].map((count) => parts.slice(-count).join('/')).find((name) => name.includes('/') && isTimeZone(name));
}

interface Onset {
  /** As the clocks showed it before the change. */
  readonly digits: number;
  readonly from: number;
  readonly to: number;
}

/** Undefined where the observances say nothing that can be read. */
function zoneOfObservances(observances: readonly Observance[]): Zone | undefined {
  const readable = observances.filter((observance) => offsetIn(observance, 'TZOFFSETTO') !== undefined && startOf(observance) !== undefined);
  if (readable.length === 0) return undefined;
  const years = new Map<number, Onset[]>();
  const onsetsAround = (digits: number): Onset[] => {
    const year = new Date(digits).getUTCFullYear();
    let onsets = years.get(year);
    if (!onsets) years.set(year, (onsets = readable.flatMap((observance) => onsetsOf(observance, year)).sort((a, b) => a.digits - b.digits)));
    return onsets;
  };
  const offsetOf = (digits: number, at: (onset: Onset) => number): number => {
    const onsets = onsetsAround(digits);
    const last = onsets.findLast((onset) => at(onset) <= digits);
    return last?.to ?? onsets[0]?.from ?? 0;
  };
  return {
    // Up to the onset plus what the clocks are put on, the offset before it holds: a time that is skipped is read with it, as is the first of two.
    instantOf: (digits) => digits - offsetOf(digits, ({ digits: onset, from, to }) => onset + Math.max(0, to - from)),
    offsetAt: (instant) => offsetOf(instant, ({ digits: onset, from }) => onset - from),
  };
}

/** The last onset before a year, and those of it and the next. */
function onsetsOf(observance: Observance, year: number): Onset[] {
  const start = startOf(observance) ?? 0;
  const to = offsetIn(observance, 'TZOFFSETTO') ?? 0;
  const from = offsetIn(observance, 'TZOFFSETFROM') ?? to;
  const rule = parseRule(observance.get('RRULE')?.value ?? '');
  if (!rule) return [{ digits: start, from, to }];
  const until = rule.until === undefined ? Infinity : (digitsIn(rule.until) ?? Infinity) + (/Z$/i.test(rule.until) ? from : 0);
  // A rule that began in 1601 need not be followed from there.
  const date = new Date(start);
  const lastYear = Math.min(year, Number.isFinite(until) ? new Date(until).getUTCFullYear() : year);
  date.setUTCFullYear(Math.max(date.getUTCFullYear(), lastYear - 2));
  const latest = Math.min(until, Date.UTC(year + 2, 0, 1));
  return [...matchingTimes(rule, date.getTime(), latest, new RecurrenceBudget(3000))].map((digits) => ({ digits, from, to }));
}

function startOf(observance: Observance): number | undefined {
  return digitsIn(observance.get('DTSTART')?.value ?? '');
}

function offsetIn(observance: Observance, name: string): number | undefined {
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(observance.get(name)?.value.trim() ?? '');
  if (!match) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return (match[1] === '-' ? -seconds : seconds) * 1000;
}

/** The digits of `20251123T180000` or `20251123`; undefined for anything else. */
export function digitsIn(value: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?Z?$/i.exec(value.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
  const digits = digitsOf({ year, month, day, hour, minute, second });
  // The 31st of a month that has none.
  return new Date(digits).getUTCDate() === day || second === 60 ? digits : undefined;
}
