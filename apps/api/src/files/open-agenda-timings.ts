import { isObject, jsonIn, type JsonObject } from './json-value.js';
import type { FileRemark } from './table.js';
import { timingsCell, USUAL_ZONE, type Timing } from './timings.js';
import { digitsOf, instantOf, isoIn, isoWithOffset, isTimeZone } from './wall-time.js';

/** More than OpenAgenda itself takes. */
const TIMINGS_AT_MOST = 2000;

/** `2025-04-10T09:00:00.000+0200` and its variants; without an offset it is a wall time. */
const isoTime = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/;

/** The timings of an event, whichever form they have in the file: a list, or a list written as text. */
export function readTimings(event: JsonObject): { timings: readonly Timing[]; cell: string | null; problems: readonly FileRemark[] } {
  const written = typeof event['timings'] === 'string' ? jsonIn(event['timings']) : event['timings'];
  const zone = zoneOf(event);
  const timings: Timing[] = [];
  const problems: FileRemark[] = [];
  const add = (problem: FileRemark): void => {
    if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
  };
  const list: unknown[] = Array.isArray(written) ? written : [];
  for (const item of list.slice(0, TIMINGS_AT_MOST)) {
    const begin = readTime(isObject(item) ? (item['begin'] ?? item['start']) : undefined, zone);
    const end = readTime(isObject(item) ? item['end'] : undefined, zone);
    if (!begin || !end) {
      add({ code: 'TIMING_INVALID', params: { value: JSON.stringify(item).slice(0, 100) } });
      continue;
    }
    if (begin.floating) add({ code: 'TIME_WITHOUT_ZONE', params: {} });
    timings.push({ begin: begin.iso, end: end.iso });
  }
  if (!Array.isArray(written) && event['timings'] !== null && event['timings'] !== undefined) {
    add({ code: 'TIMING_INVALID', params: { value: String(event['timings']).slice(0, 100) } });
  }
  if (list.length > TIMINGS_AT_MOST) add({ code: 'TIMINGS_CUT', params: { count: TIMINGS_AT_MOST, found: list.length } });
  return { timings, cell: timingsCell(timings), problems };
}

function zoneOf(event: JsonObject): string | undefined {
  const location = event['location'];
  const zone = event['timezone'] ?? (isObject(location) ? location['timezone'] : event['location_timezone']);
  return typeof zone === 'string' && isTimeZone(zone) ? zone : undefined;
}

function readTime(value: unknown, zone: string | undefined): { iso: string; floating: boolean } | undefined {
  const match = typeof value === 'string' ? isoTime.exec(value.trim()) : null;
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  const digits = digitsOf({ year, month, day, hour, minute, second });
  const suffix = match[7];
  if (suffix === undefined) return { iso: isoIn(instantOf(digits, zone ?? USUAL_ZONE), zone ?? USUAL_ZONE), floating: zone === undefined };
  const offset = suffix === 'Z' ? 0 : offsetOf(suffix);
  // UTC says when, not what the clock shows there; the zone of the place does, where it is known.
  if (offset === 0 && zone !== undefined) return { iso: isoIn(digits, zone), floating: false };
  return { iso: isoWithOffset(digits - offset, offset), floating: false };
}

function offsetOf(suffix: string): number {
  const minutes = Number(suffix.slice(1, 3)) * 60 + Number(suffix.slice(-2));
  return (suffix.startsWith('-') ? -minutes : minutes) * 60_000;
}
